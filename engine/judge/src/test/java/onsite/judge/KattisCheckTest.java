package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import onsite.judge.kattis.KattisReport;
import onsite.judge.kattis.WrittenKattisPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What only a run of a package's programs shows to be wrong with it.
class KattisCheckTest {

    private static List<String> faults(WrittenKattisPackage written)
            throws IOException, InterruptedException {
        return Fixture.judge().check(written.read(), step -> {}).report().faults();
    }

    private static WrittenKattisPackage recent(Path parent, String limits) {
        return new WrittenKattisPackage(parent)
                .write(
                        "problem.yaml",
                        "problem_format_version: 2025-09\nname: Echo\nuuid: \"1\"\nlimits: {"
                                + limits
                                + "}\n");
    }

    @Test
    void aContradictingAnnotationDoesNotReplaceTheDemandOfItsFolder(@TempDir Path parent)
            throws IOException, InterruptedException {
        assertThat(
                        faults(
                                new WrittenKattisPackage(parent)
                                        .write(
                                                "submissions/accepted/contra.py",
                                                "# @EXPECTED_RESULTS@: WRONG_ANSWER\nprint(3)\n")))
                .anyMatch(fault -> fault.contains("the folder accepted asks for Accepted"))
                .anyMatch(fault ->
                        fault.startsWith(
                                "submissions/accepted/contra.py earned Wrong Answer on secret/1"));
    }

    @Test
    void outputsOfTheSampleHaveToBeAccepted(@TempDir Path parent)
            throws IOException, InterruptedException {
        WrittenKattisPackage written =
                recent(parent, "time_limit: 5")
                        .write("data/sample/1.in", "a\n")
                        .write("data/sample/1.ans", "a\n")
                        .write("data/sample/1.out", "b\n");

        assertThat(faults(written))
                .singleElement()
                .asString()
                .startsWith("1.out of sample/1 is judged Wrong Answer, and has to be Accepted");
    }

    @Test
    void answersOfTheSampleThatAreShownHaveToBeAccepted(@TempDir Path parent)
            throws IOException, InterruptedException {
        String takesWhatWasRead =
                "import sys\nsys.exit(42 if sys.stdin.read() == open(sys.argv[1]).read() else 43)\n";
        WrittenKattisPackage written =
                recent(parent, "time_limit: 5")
                        .write("output_validator/v.py", takesWhatWasRead)
                        .write("data/secret/1.ans", "told otherwise\n")
                        .write("data/sample/1.in", "a\n")
                        .write("data/sample/1.ans", "for the validator only\n")
                        .write("data/sample/2.in", "b\n")
                        .write("data/sample/2.ans", "for the validator only\n")
                        .write("data/sample/2.ans.statement", "b\n");

        assertThat(faults(written))
                .singleElement()
                .asString()
                .startsWith("1.ans of sample/1 is judged Wrong Answer, and has to be Accepted");
    }

    @Test
    void inputsOfValidAndInvalidOutputsHaveToBeValid(@TempDir Path parent)
            throws IOException, InterruptedException {
        WrittenKattisPackage written =
                recent(parent, "time_limit: 5")
                        .write(
                                "input_validators/any.py",
                                "import sys\nsys.exit(42 if input() == 'hello' and len(sys.argv) == 1"
                                        + " else 43)\n")
                        .write("data/invalid_input/strict.in", "hello\n")
                        .write("data/invalid_input/strict.yaml", "input_validator_args: [strict]\n")
                        .write("data/invalid_input/deep/wrong.in", "hello\n")
                        .write("data/invalid_output/c.in", "bye\n")
                        .write("data/invalid_output/c.ans", "bye\n")
                        .write("data/invalid_output/c.out", "hello\n");

        assertThat(faults(written))
                .hasSize(2)
                .anyMatch(fault -> fault.startsWith("invalid_output/c.in is not taken"))
                .anyMatch(fault ->
                        fault.equals(
                                "invalid_input/deep/wrong.in is taken, and has to be refused"));
    }

    @Test
    void aStatedTimeLimitThatDoesNotKeepItsDistancesIsNoted(@TempDir Path parent)
            throws IOException, InterruptedException {
        String untilOneAndAHalfSeconds =
                "import time\nwhile time.process_time() < 1.5:\n    pass\nprint(input())\n";
        WrittenKattisPackage written =
                recent(
                                parent,
                                "time_limit: 1, time_multipliers: {ac_to_time_limit: 1000000,"
                                        + " time_limit_to_tle: 4}")
                        .write("submissions/time_limit_exceeded/a.py", untilOneAndAHalfSeconds)
                        .write("submissions/time_limit_exceeded/b.py", "while True:\n    pass\n");

        KattisReport report = Fixture.judge().check(written.read(), step -> {});

        assertThat(report.report().faults()).isEmpty();
        assertThat(report.notes())
                .hasSize(2)
                .anyMatch(note ->
                        note.startsWith("submissions/accepted/echo.py takes ")
                                && note.endsWith(
                                        "the time limit of 1 s has to be at least 1000000 times that"))
                .anyMatch(note ->
                        note.equals(
                                "submissions/time_limit_exceeded/a.py has to exceed the time limit of"
                                        + " 1 s 4 times over, and takes less on every test"));
    }

    @Test
    void aSubmissionInANamedLanguageIsRun(@TempDir Path parent)
            throws IOException, InterruptedException {
        WrittenKattisPackage written =
                recent(parent, "time_limit: 5")
                        .write("submissions/accepted/b.txt", "print(input())\n")
                        .write(
                                "submissions/submissions.yaml",
                                "accepted/b.txt: {language: python3}\n");

        KattisReport report = Fixture.judge().check(written.read(), step -> {});

        assertThat(report.report().faults()).isEmpty();
        assertThat(report.report().submissions()).isEqualTo(2);
    }
}
