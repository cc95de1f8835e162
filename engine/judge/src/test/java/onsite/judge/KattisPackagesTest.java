package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Submission;
import onsite.exercise.Verdict;
import onsite.judge.kattis.GroupResult;
import onsite.judge.kattis.KattisJudgement;
import onsite.judge.kattis.KattisPackage;
import onsite.judge.kattis.KattisReport;
import onsite.judge.kattis.WrittenKattisPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The example packages beside these tests, each judged as it stands.
class KattisPackagesTest {

    private static Path folder(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(KattisPackagesTest.class.getResource("kattis/" + name))
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KattisPackage pack(String name) {
        return KattisPackage.read(folder(name)).pack().orElseThrow();
    }

    static KattisJudgement judged(
            KattisPackage pack, Language language, String fileName, String source)
            throws IOException, InterruptedException {
        var files = new TreeMap<String, String>();
        files.put(fileName, source);
        return Fixture.judge()
                .judge(pack, new Submission(pack.slug(), language, files), Progress.NONE);
    }

    private static KattisJudgement packaged(String name, String submission)
            throws IOException, InterruptedException {
        Path place = folder(name).resolve("submissions").resolve(submission);
        var files = new TreeMap<String, String>();
        try (Stream<Path> found = Files.isDirectory(place) ? Files.list(place) : Stream.of(place)) {
            for (Path file : found.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        Language language = Language.ofFileName(files.firstKey()).orElseThrow();
        KattisPackage pack = pack(name);
        return Fixture.judge()
                .judge(pack, new Submission(pack.slug(), language, files), Progress.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"wordcount", "circle", "split", "splitcpp", "guess", "groups", "points"})
    void everySubmissionEarnsWhatItsPackageSays(String name)
            throws IOException, InterruptedException {
        KattisReport report = Fixture.judge().check(KattisPackage.read(folder(name)), step -> {});

        assertThat(report.report().faults()).isEmpty();
        assertThat(report.report().submissions()).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "wordcount, accepted/Words.java, ACCEPTED",
        "wordcount, accepted/words.go, ACCEPTED",
        "wordcount, accepted/parted, ACCEPTED",
        "wordcount, accepted/divided, ACCEPTED",
        "wordcount, wrong_answer/last.py, WRONG_ANSWER",
        "wordcount, run_time_error/empty.py, RUN_TIME_ERROR",
        "wordcount, mixed/compiles_not.go, COMPILE_ERROR",
        "guess, accepted/halving.py, ACCEPTED",
        "guess, wrong_answer/counting.go, WRONG_ANSWER",
        "guess, run_time_error/crashing.py, RUN_TIME_ERROR",
    })
    void isJudged(String name, String submission, Verdict verdict)
            throws IOException, InterruptedException {
        KattisJudgement judgement = packaged(name, submission);

        assertThat(judgement.verdict())
                .as(judgement.failure().map(Judgement.Failure::message).orElse(""))
                .isEqualTo(verdict);
        assertThat(judgement.problem().text()).isEqualTo(name);
    }

    @Test
    void submissionsThatAreNotJudgedAreNamed() throws IOException, InterruptedException {
        KattisReport report =
                Fixture.judge().check(KattisPackage.read(folder("wordcount")), step -> {});

        assertThat(report.notes())
                .contains(
                        "submissions/accepted/fast.cpp is in C++, in which submissions are not judged here");
    }

    @Test
    void aFailureShowsTheTestAndTheLine() throws IOException, InterruptedException {
        Judgement.Failure failure =
                packaged("wordcount", "run_time_error/empty.py").failure().orElseThrow();

        assertThat(failure.test()).isEqualTo("secret/03-none");
        assertThat(failure.line()).hasValue(2);
        assertThat(failure.message())
                .isEqualTo("it ended with status 1: EOFError: EOF when reading a line");
    }

    @Test
    void aValidatorsMessageIsShown() throws IOException, InterruptedException {
        Judgement.Failure failure =
                packaged("split", "wrong_answer/zero.py").failure().orElseThrow();

        assertThat(failure.message()).isEqualTo("0 and 5 do not make 5");
    }

    @ParameterizedTest
    @CsvSource({
        "groups, accepted/add.py, 100, ACCEPTED",
        "groups, partially_accepted/Narrow.java, 30, ACCEPTED",
        "points, accepted/add.py, 100, ACCEPTED",
        "points, partial/narrow.py, 30, WRONG_ANSWER",
        "points, wrong_answer/none.py, 0, WRONG_ANSWER",
    })
    void groupsAreScored(String name, String submission, double score, Verdict graded)
            throws IOException, InterruptedException {
        KattisJudgement judgement = packaged(name, submission);

        assertThat(judgement.score()).isEqualTo(OptionalDouble.of(score));
        assertThat(judgement.verdict()).isEqualTo(graded);
        assertThat(judgement.groups())
                .extracting(GroupResult::name)
                .containsExactly("sample", "secret");
        assertThat(judgement.groups().getLast().groups())
                .extracting(GroupResult::name)
                .containsExactly("secret/1-small", "secret/2-large");
    }

    @Test
    void aGroupIsNotRunWithoutWhatItRequires() throws IOException, InterruptedException {
        List<GroupResult> groups =
                packaged("points", "wrong_answer/none.py").groups().getLast().groups();

        assertThat(groups).extracting(GroupResult::run).containsExactly(true, false);
    }

    @Test
    void aSilentTalkerIsToldToFlush() throws IOException, InterruptedException {
        KattisJudgement judgement = judged(pack("guess"), Language.PYTHON, "mute.py", "input()\n");

        assertThat(judgement.verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
        assertThat(judgement.failure().orElseThrow().message())
                .contains("neither it nor the validator had written anything");
    }

    @Test
    void aTalkerThatLeavesEarlyIsJudgedByTheValidator() throws IOException, InterruptedException {
        KattisJudgement judgement =
                judged(pack("guess"), Language.PYTHON, "leaves.py", "print(7)\n");

        assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(judgement.failure().orElseThrow().message()).contains("no guess");
    }

    @Test
    void aTalkerThatGoesOnAfterTheEndIsEnded() throws IOException, InterruptedException {
        KattisJudgement judgement =
                judged(
                        pack("guess"),
                        Language.PYTHON,
                        "floods.py",
                        "while True:\n    print(2000, flush=True)\n");

        assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
    }

    @Test
    void exitStatusOfJavaIsARunTimeError() throws IOException, InterruptedException {
        String source =
                "class Main { public static void main(String[] a) { System.out.println(\"4 QUICK\"); System.exit(3); } }";

        Judgement.Failure failure =
                judged(pack("wordcount"), Language.JAVA, "Main.java", source)
                        .failure()
                        .orElseThrow();

        assertThat(failure.message()).isEqualTo("it ended with status 3");
    }

    @Test
    void aLargeSourceIsRefused() throws IOException, InterruptedException {
        KattisJudgement judgement =
                judged(
                        pack("wordcount"),
                        Language.PYTHON,
                        "large.py",
                        "#" + "x".repeat(130 << 10) + "\n");

        assertThat(judgement.verdict()).isEqualTo(Verdict.COMPILE_ERROR);
        assertThat(judgement.failure().orElseThrow().message())
                .contains("the package allows 131072");
    }

    @Test
    void answersAreOutOfReach() throws IOException, InterruptedException {
        assumeTrue(Fixture.judge().environment().isolates(), "needs a sandbox");
        String source =
                """
                import os
                found = [os.path.join(d, f) for d, _, fs in os.walk("/") for f in fs
                         if not d.startswith("/proc") and (f.endswith(".ans") or f in ("test.in", "01.in"))]
                print(found)
                """;

        KattisJudgement judgement = judged(pack("wordcount"), Language.PYTHON, "look.py", source);

        assertThat(judgement.failure().orElseThrow().actual()).hasValue("[]\n");
    }

    @Test
    void whatAPackagePromisesAndDoesNotKeepIsNamed(@TempDir Path parent)
            throws IOException, InterruptedException {
        WrittenKattisPackage written =
                new WrittenKattisPackage(parent)
                        .write("input_validators/any.py", "import sys\nsys.exit(43)\n")
                        .write("submissions/accepted/silent.py", "pass\n")
                        .write("submissions/wrong_answer/right.py", "print(input())\n")
                        .write("submissions/run_time_error/Broken.java", "class Broken {\n")
                        .write(
                                "submissions/mixed/said.py",
                                "# @EXPECTED_RESULTS@: WRONG-ANSWER\nprint(input())\n");

        KattisReport report = Fixture.judge().check(written.read(), step -> {});

        assertThat(report.passed()).isFalse();
        assertThat(report.report().faults())
                .anyMatch(fault -> fault.startsWith("secret/1.in is not taken"))
                .anyMatch(fault ->
                        fault.startsWith(
                                "submissions/accepted/silent.py earned Wrong Answer on secret/1, where"
                                        + " only Accepted may be"))
                .anyMatch(fault ->
                        fault.equals(
                                "submissions/wrong_answer/right.py earned Accepted, and never Wrong"
                                        + " Answer"))
                .anyMatch(fault ->
                        fault.startsWith("submissions/run_time_error/Broken.java does not compile"))
                .anyMatch(fault ->
                        fault.startsWith(
                                "submissions/mixed/said.py earned Accepted, and @EXPECTED_RESULTS@ says"
                                        + " Wrong Answer"));
    }
}
