package onsite.judge.kattis;

import static onsite.judge.kattis.Readings.contents;
import static onsite.judge.kattis.Readings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onsite.catalog.Diagnostic;
import onsite.exercise.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever of a package is not taken as it stands is named, and refused where a verdict could
/// depend on it.
class KattisFaultsTest {
    @TempDir private Path parent = Path.of("");

    private WrittenKattisPackage written() {
        return new WrittenKattisPackage(parent);
    }

    private static void faulty(WrittenKattisPackage written, String sentence) {
        KattisReading reading = written.read();
        assertThat(reading.pack()).isPresent();
        assertThat(reading.faults()).extracting(Diagnostic::toString).containsExactly(sentence);
    }

    private WrittenKattisPackage recent(String version, String line) {
        return written()
                .write(
                        "problem.yaml",
                        "problem_format_version: "
                                + version
                                + "\nname: Echo\nuuid: \"1\"\n"
                                + line
                                + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "validator_flags: float_tolerance 1e-2 | validator_flags",
                "validation: custom interactive        | validation",
                "langauges: [java]                     | langauges",
                "'limits: {time_limits: 2}'            | time_limits",
                "'limits: {time_multipliers: {ac: 3}}' | ac",
            })
    void anUnknownKeyThatCouldChangeAVerdictIsRefused(String line, String key) {
        refused(recent("2023-07-draft", line), "problem.yaml:4: " + key + " is not a key of ");
    }

    @Test
    void anUnknownKeyBesideTheTestsIsRefused() {
        refused(
                recent("2025-09", "type: scoring")
                        .write("data/secret/test_group.yaml", "score_agregation: min\n"),
                "score_agregation is not a key of test_group.yaml in this version of the format, and"
                        + " could change a verdict");
        refused(
                recent("2025-09", "")
                        .write("data/secret/test_group.yaml", "")
                        .write("data/secret/1.yaml", "output_validator_argz: [case_sensitive]\n"),
                "output_validator_argz is not a key of a test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/secret/2 b.in", "data/secret/n=3.in", "data/secret/a+b.ans"})
    void aTestThatItsNameWouldHideIsRefused(String test) {
        refused(
                written().write(test, "x\n"),
                test + ": the name has characters that the format does not allow");
        refused(
                recent("2023-07-draft", "").write("data/secret/group 1/1.in", "x\n"),
                "data/secret/group 1: the name has characters");
    }

    @Test
    void aTestThatItsNameHidesIsNotedWhereTheFormatLeavesItOut() {
        KattisReading reading = recent("2025-09", "").write("data/secret/2 b.in", "x\n").read();

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.notes())
                .containsExactly(
                        "data/secret/2 b.in is left out: the name has characters that the format does"
                                + " not allow: use letters, digits, '_', '-' and '.'");
    }

    @Test
    void otherOddNamesAreFaultsAndHiddenFilesAreNot() {
        faulty(
                written()
                        .write("submissions/accepted/my echo.py", "print(input())\n")
                        .write("data/secret/.1.in.swp", ""),
                "submissions/accepted/my echo.py: the name has characters that the format does not"
                        + " allow: use letters, digits, '_', '-' and '.'");
    }

    @Test
    void whatPythonLeavesBehindIsNoSubmission() {
        WrittenKattisPackage written =
                written().write("submissions/accepted/__pycache__/echo.cpython-313.pyc", "");

        assertThat(contents(written).submissions())
                .extracting(KattisSubmission::path)
                .containsExactly("accepted/echo.py");
    }

    @Test
    void aMissingStatementIsAFault() {
        faulty(
                written().delete("problem_statement/problem.tex"),
                "problem_statement: there is no problem statement: put problem.en.tex, .md or .pdf"
                        + " there");
        faulty(
                recent("2025-09", "").delete("statement/problem.en.md"),
                "statement: there is no problem statement: put problem.en.tex, .md or .pdf there");
    }

    @Test
    void aSubmissionOutsideOfTheFoldersIsAFault() {
        faulty(
                written()
                        .write("submissions/README.md", "About\n")
                        .write("submissions/x.py", "print(1)\n"),
                "submissions/x.py: a submission lies in a folder that says what it has to earn, such"
                        + " as accepted: put it there");
    }

    @ParameterizedTest
    @CsvSource({
        "accepted, WRONG_ANSWER, Wrong Answer, Accepted",
        "wrong_answer, CORRECT, Accepted, Wrong Answer",
        "time_limit_exceeded, RUN-ERROR, Run-Time Error, Wrong Answer or Time Limit Exceeded",
        "partially_accepted, TIMELIMIT, Time Limit Exceeded, Accepted",
    })
    void anAnnotationThatContradictsItsFolderIsAFault(
            String folder, String word, String said, String asked) {
        String file = "submissions/" + folder + "/contra.py";
        faulty(
                written().write(file, "# @EXPECTED_RESULTS@: " + word + "\n"),
                file
                        + ": @EXPECTED_RESULTS@ says "
                        + said
                        + ", and the folder "
                        + folder
                        + " asks for "
                        + asked);
    }

    @ParameterizedTest
    @CsvSource({
        "accepted, CORRECT",
        "wrong_answer, 'CORRECT, WRONG-ANSWER'",
        "time_limit_exceeded, TIMELIMIT",
        "run_time_error, MEMORY-LIMIT",
        "other, COMPILER-ERROR",
    })
    void anAnnotationThatAgreesWithItsFolderIsNone(String folder, String word) {
        contents(
                written()
                        .write(
                                "submissions/" + folder + "/agrees.py",
                                "# @EXPECTED_RESULTS@: " + word + "\n"));
    }

    @Test
    void theLanguageOfASubmissionCanBeNamed() {
        KattisPackage.Contents contents =
                contents(
                        recent("2025-09", "")
                                .write("submissions/accepted/b.txt", "print(input())\n")
                                .write("submissions/accepted/c.py", "")
                                .write(
                                        "submissions/submissions.yaml",
                                        """
                                        accepted/b.txt: {language: python3}
                                        accepted/c.py: {language: kotlin}
                                        """));

        ProgramSource named = contents.submissions().getFirst().source();
        assertThat(named.language()).isEqualTo(new ProgramSource.Spoken.Known(Language.PYTHON));
        assertThat(named.files()).containsOnlyKeys("b.py");
        assertThat(contents.submissions().get(1).source().label()).isEqualTo("kotlin");
    }

    @Test
    void aSubmissionWithoutAFileIsStillRead() throws IOException {
        WrittenKattisPackage written =
                recent("2025-09", "")
                        .write(
                                "submissions/submissions.yaml",
                                "accepted/none: {language: python3}\n");
        Files.createDirectory(written.folder().resolve("submissions/accepted/none"));

        assertThat(contents(written).submissions()).hasSize(2);
    }

    @Test
    void aSubmissionThatHasToBeTooSlowBoundsTheTimeLimitUnlessItIsLeftOut() {
        KattisPackage.Contents contents =
                contents(
                        recent("2025-09", "")
                                .write("submissions/time_limit_exceeded/a.py", "")
                                .write("submissions/time_limit_exceeded/b.py", "")
                                .write("submissions/brute_force/c.py", "")
                                .write(
                                        "submissions/submissions.yaml",
                                        """
                                        time_limit_exceeded/b.py: {use_for_time_limit: false}
                                        brute_force/c.py: {use_for_time_limit: upper}
                                        """));

        assertThat(contents.submissions().stream().filter(KattisSubmission::tooSlow))
                .extracting(KattisSubmission::path)
                .containsExactly("brute_force/c.py", "time_limit_exceeded/a.py");
    }

    @Test
    void memoryThatIsRaisedIsNoted() {
        assertThat(written().write("problem.yaml", "limits: {memory: 5}\n").read().notes())
                .containsExactly("limits: memory is 5 MiB; submissions are given 16 MiB at least");
    }

    @Test
    void aTimeLimitThatLegacyDoesNotKnowIsAFaultAndNoObstacle() {
        KattisReading reading = written().write("problem.yaml", "limits: {time_limit: 2}\n").read();

        assertThat(reading.pack()).isPresent();
        assertThat(reading.faults()).anyMatch(fault -> fault.toString().contains("time_limit"));
    }

    @Test
    void limitsThatAreNotUsedAreNoted() {
        assertThat(
                        written()
                                .write("problem.yaml", "limits: {compilation_time: 5}\n")
                                .read()
                                .notes())
                .containsExactly(
                        "limits: compilation_time is not used: compiling has limits of its own here");
    }

    @Test
    void aFolderAmongTheIncludedFilesIsNamed() {
        refused(
                written().write("include/java/tree/Node.java", "class Node {}\n"),
                "a folder among the included files is not supported");
    }

    @Test
    void invalidInputsHaveArgumentsOfTheirOwnAndMayLieInFolders() {
        KattisPackage.Contents contents =
                contents(
                        recent("2025-09", "")
                                .write(
                                        "data/invalid_input/test_group.yaml",
                                        "input_validator_args: [loose]\n")
                                .write("data/invalid_input/a.in", "")
                                .write(
                                        "data/invalid_input/a.yaml",
                                        "input_validator_args: [strict]\n")
                                .write("data/invalid_input/sub/b.in", ""));

        assertThat(contents.invalidInputs())
                .extracting(input -> input.test().name() + input.test().inputArguments("any"))
                .containsExactly("invalid_input/a[strict]", "invalid_input/sub/b[loose]");
    }

    @Test
    void whatStandsInTheWayIsToldFromOtherFaults() {
        KattisReading reading =
                written()
                        .write("problem.yaml", "difficulty: 3\n")
                        .write("data/testdata.yaml", "on_rejct: continue\n")
                        .write("data/secret/testdata.yaml", "")
                        .read();

        assertThat(reading.faults()).hasSize(2);
        assertThat(reading.obstacles())
                .extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .startsWith("data/testdata.yaml:1: on_rejct is not a key of testdata.yaml");
    }
}
