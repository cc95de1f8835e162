package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import onsite.exercise.Judgement.Failure;
import onsite.exercise.Language;
import onsite.exercise.Verdict;
import onsite.judge.kattis.GroupResult;
import onsite.judge.kattis.KattisJudgement;
import onsite.judge.kattis.WrittenKattisPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The verdict and the score are what the package's own rules make of its tests.
class KattisGradingTest {
    private static final String ECHO = "print(input())\n";

    /// Wrong on the input 1, and right otherwise.
    private static final String WRONG_ON_1 = "x = input()\nprint('no' if x == '1' else x)\n";

    /// Wrong on the input 1, and crashes on 2.
    private static final String WRONG_ON_1_CRASHES_ON_2 =
            "x = input()\nif x == '2': raise SystemExit(3)\nprint('no' if x == '1' else x)\n";

    @TempDir private Path parent = Path.of("");

    /// Without tests.
    private WrittenKattisPackage legacy(String settings) {
        return new WrittenKattisPackage(parent)
                .write("problem.yaml", "name: Echo\nlimits: {validation_time: 2}\n" + settings)
                .delete("data/secret/1.in")
                .delete("data/secret/1.ans");
    }

    private WrittenKattisPackage version(String version, String settings) {
        return legacy("")
                .write(
                        "problem.yaml",
                        "problem_format_version: "
                                + version
                                + "\nname: Echo\nuuid: \"1\"\nlimits: {time_limit: 5}\n"
                                + settings);
    }

    private static WrittenKattisPackage with(WrittenKattisPackage written, String... tests) {
        for (String test : tests) {
            String text = test.substring(test.lastIndexOf('/') + 1) + "\n";
            written.write("data/" + test + ".in", text).write("data/" + test + ".ans", text);
        }
        return written;
    }

    private static KattisJudgement judged(WrittenKattisPackage written, String source)
            throws IOException, InterruptedException {
        var reading = written.read();
        assertThat(reading.faults()).isEmpty();
        return KattisPackagesTest.judged(
                reading.pack().orElseThrow(), Language.PYTHON, "a.py", source);
    }

    private static List<String> faults(WrittenKattisPackage written)
            throws IOException, InterruptedException {
        return Fixture.judge().check(written.read(), step -> {}).report().faults();
    }

    private static String message(KattisJudgement judgement) {
        return judgement.failure().map(Failure::message).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"continue", "break"})
    void aWrongSampleIsNoReasonWhereThePackageIgnoresSamples(String onReject)
            throws IOException, InterruptedException {
        WrittenKattisPackage written =
                with(legacy(""), "sample/1", "secret/2")
                        .write(
                                "data/testdata.yaml",
                                "grader_flags: ignore_sample\non_reject: " + onReject + "\n");

        KattisJudgement judgement = judged(written, WRONG_ON_1);

        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(judgement.failure()).isEmpty();
        assertThat(judgement.testsPassed()).isEqualTo(1);
        assertThat(judgement.testsTotal()).isEqualTo(2);
        assertThat(judgement.groups())
                .extracting(GroupResult::verdict)
                .containsExactly(Verdict.WRONG_ANSWER, Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept_if_any_accepted", "always_accept"})
    void aPackageMayAcceptWhatDoesNotPassEveryTest(String flag)
            throws IOException, InterruptedException {
        WrittenKattisPackage written =
                with(legacy(""), "secret/1", "secret/2")
                        .write(
                                "data/testdata.yaml",
                                "grader_flags: " + flag + "\non_reject: continue\n");

        KattisJudgement judgement = judged(written, WRONG_ON_1);

        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(judgement.failure()).isEmpty();
        assertThat(judgement.cases()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "worst_error, RUN_TIME_ERROR, secret/2",
        "first_error, WRONG_ANSWER, secret/1",
    })
    void theFailureIsOfTheTestThatTheVerdictComesFrom(String flag, Verdict verdict, String test)
            throws IOException, InterruptedException {
        WrittenKattisPackage written =
                with(legacy(""), "secret/1", "secret/2")
                        .write(
                                "data/testdata.yaml",
                                "grader_flags: " + flag + "\non_reject: continue\n");

        KattisJudgement judgement = judged(written, WRONG_ON_1_CRASHES_ON_2);

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.failure().orElseThrow().test()).isEqualTo(test);
    }

    @Test
    void aValidatorThatBreaksOnASampleIsNeverIgnored() throws IOException, InterruptedException {
        WrittenKattisPackage written =
                with(legacy("validation: custom\n"), "sample/1", "secret/2")
                        .write("data/testdata.yaml", "grader_flags: ignore_sample\n")
                        .write(
                                "output_validators/v.py",
                                "import sys\nsys.exit(42 if '2' in sys.stdin.read() else 1)\n");

        KattisJudgement judgement = judged(written, ECHO);

        assertThat(judgement.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(message(judgement)).contains("ended with status 1");
    }

    @Test
    void samplesThatAreMissingCanBeRequired() throws IOException, InterruptedException {
        WrittenKattisPackage written =
                with(version("2025-09", "type: scoring\n"), "secret/1")
                        .write("data/secret/test_group.yaml", "require_pass: sample\n");

        KattisJudgement judgement = judged(written, ECHO);

        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(judgement.score()).isEqualTo(OptionalDouble.of(100));
    }

    @Test
    void anEmptyFolderOfSamplesIsNoFailure() throws IOException, InterruptedException {
        WrittenKattisPackage written =
                with(version("2025-09", "type: scoring\n"), "secret/1").folder("data/sample");

        KattisJudgement judgement = judged(written, ECHO);

        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(judgement.score()).isEqualTo(OptionalDouble.of(100));
    }

    @Test
    void aGroupOfADraftWithoutTestsGetsNothing() throws IOException, InterruptedException {
        WrittenKattisPackage written =
                with(version("2023-07-draft", "type: scoring\n"), "secret/a/1")
                        .write("data/secret/a/test_group.yaml", "scoring: {score: 40}\n")
                        .write("data/secret/b/test_group.yaml", "scoring: {score: 60}\n");

        KattisJudgement judgement = judged(written, ECHO);

        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(judgement.score()).isEqualTo(OptionalDouble.of(40));
    }

    @ParameterizedTest
    @CsvSource({"2025-09, 75", "2023-07-draft, 50"})
    void foldersInAGroupAreGroupsInDraftsOnly(String version, double score)
            throws IOException, InterruptedException {
        String settings =
                version.equals("2025-09")
                        ? "max_score: 100\nscore_aggregation: sum\n"
                        : "scoring: {score: 100, aggregation: sum}\n";
        WrittenKattisPackage written =
                with(
                                version(version, "type: scoring\n"),
                                "secret/g/x/1",
                                "secret/g/x/2",
                                "secret/g/y/3",
                                "secret/g/y/4")
                        .write("data/secret/g/test_group.yaml", settings);

        KattisJudgement judgement = judged(written, WRONG_ON_1);

        assertThat(judgement.score()).isEqualTo(OptionalDouble.of(score));
    }

    @ParameterizedTest
    @CsvSource({"0 1, JUDGE_ERROR", "0 2, ACCEPTED", "-inf +inf, ACCEPTED"})
    void aScoreOutOfItsRangeIsTheFaultOfThePackage(String range, Verdict verdict)
            throws IOException, InterruptedException {
        WrittenKattisPackage written =
                with(legacy("type: scoring\n"), "secret/1", "secret/2")
                        .write("data/secret/testdata.yaml", "range: " + range + "\n");

        KattisJudgement judgement = judged(written, ECHO);

        assertThat(judgement.verdict()).as(message(judgement)).isEqualTo(verdict);
        if (verdict == Verdict.JUDGE_ERROR) {
            assertThat(message(judgement))
                    .isEqualTo("the score 2 of secret is out of its range 0 to 1");
        }
    }

    private static String scorer(String file, String text) {
        return "import sys\nopen(sys.argv[3] + '"
                + file
                + "', 'w').write('"
                + text
                + "')\n"
                + "sys.exit(42)\n";
    }

    @Test
    void scoresMeanNothingWhereThereAreNone() throws IOException, InterruptedException {
        WrittenKattisPackage written =
                with(legacy("validation: custom\n"), "secret/1")
                        .write("output_validators/v.py", scorer("score.txt", "n/a"));

        assertThat(judged(written, ECHO).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "score.txt, 7, score_aggregation: pass-fail, and its group is pass-fail",
        "score_multiplier.txt, 1, score_aggregation: pass-fail, and its group is pass-fail",
        "score.txt, 1e400, max_score: unbounded, wrote '1e400' into score.txt",
    })
    void aScoreThatMayNotBeIsAJudgeError(String file, String text, String settings, String sentence)
            throws IOException, InterruptedException {
        WrittenKattisPackage written =
                with(version("2025-09", "type: scoring\n"), "secret/1")
                        .write("data/secret/test_group.yaml", settings + "\n")
                        .write("output_validator/v.py", scorer(file, text));

        KattisJudgement judgement = judged(written, ECHO);

        assertThat(judgement.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(message(judgement)).contains(sentence);
    }

    @Test
    void aCrashIsNotTheFaultOfAValidatorThatHadGivenAScore()
            throws IOException, InterruptedException {
        WrittenKattisPackage written =
                with(version("2025-09", "type: [scoring, interactive]\n"), "secret/1")
                        .write(
                                "output_validator/v.py",
                                """
                                import sys
                                open(sys.argv[3] + 'score.txt', 'w').write('1')
                                print('go', flush=True)
                                sys.stdin.read()
                                sys.exit(42)
                                """);

        KattisJudgement judgement = judged(written, "input()\nraise SystemExit(3)\n");

        assertThat(judgement.verdict()).as(message(judgement)).isEqualTo(Verdict.RUN_TIME_ERROR);
        assertThat(judgement.score()).isEqualTo(OptionalDouble.of(0));
    }

    @Test
    void flagsForOneOutputValidatorAreNotGivenToAnother() throws IOException, InterruptedException {
        String strict = "import sys\nsys.exit(42 if sys.argv[4:] == %s else 43)\n";
        WrittenKattisPackage written =
                with(legacy("validation: custom\n"), "secret/1")
                        .write(
                                "data/testdata.yaml",
                                "output_validator_flags: {name: a, flags: x}\n")
                        .write("output_validators/a.py", strict.formatted("['x']"))
                        .write("output_validators/b.py", strict.formatted("[]"));

        assertThat(judged(written, ECHO).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void flagsForOneInputValidatorAreNotGivenToAnother() throws IOException, InterruptedException {
        String strict = "import sys\nsys.exit(42 if sys.argv[1:] == %s else 43)\n";
        WrittenKattisPackage written =
                with(legacy(""), "secret/1")
                        .write("data/testdata.yaml", "input_validator_flags: {name: a, flags: x}\n")
                        .write("input_validators/a.py", strict.formatted("['x']"))
                        .write("input_validators/b.py", strict.formatted("[]"));

        assertThat(faults(written)).isEmpty();
    }

    @Test
    void aCheckScoresNoGroupWithoutWhatItRequires() throws IOException, InterruptedException {
        WrittenKattisPackage written =
                with(version("2025-09", "type: scoring\n"), "secret/a/1", "secret/b/2")
                        .write("data/secret/a/test_group.yaml", "max_score: 40\n")
                        .write(
                                "data/secret/b/test_group.yaml",
                                "max_score: 60\nrequire_pass: secret/a\n")
                        .write("submissions/mixed/wrong.py", WRONG_ON_1)
                        .write("submissions/submissions.yaml", "mixed/wrong.py: {score: 0}\n");

        assertThat(faults(written)).isEmpty();
    }

    @Test
    void aCheckGradesWhatAJudgeWouldHaveRun() throws IOException, InterruptedException {
        WrittenKattisPackage written =
                with(legacy("type: scoring\n"), "secret/1", "secret/2")
                        .write("data/testdata.yaml", "grader_flags: accept_if_any_accepted\n")
                        .write("submissions/accepted/wrong.py", WRONG_ON_1);

        assertThat(judged(written, WRONG_ON_1).verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(faults(written))
                .containsExactly(
                        "submissions/accepted/wrong.py is graded Wrong Answer, not Accepted");
    }

    @ParameterizedTest
    @CsvSource({"max, 5, 10", "min, 5, 0"})
    void whatIsAcceptedInPartHasNotTheBestScore(String objective, int middling, int best)
            throws IOException, InterruptedException {
        String copy =
                """
                import sys
                open(sys.argv[3] + 'score.txt', 'w').write(sys.stdin.read())
                sys.exit(42)
                """;
        WrittenKattisPackage written =
                with(
                                legacy(
                                        "type: scoring\nvalidation: custom score\n"
                                                + "grading: {objective: "
                                                + objective
                                                + "}\n"),
                                "secret/1")
                        .write("data/testdata.yaml", "range: 0 10\n")
                        .write("output_validators/v.py", copy)
                        .write("submissions/partially_accepted/part.py", "print(" + middling + ")")
                        .write("submissions/partially_accepted/best.py", "print(" + best + ")");

        assertThat(faults(written))
                .containsExactly(
                        "submissions/partially_accepted/best.py gets the best score, and is said to"
                                + " be accepted in part only");
    }

    @Test
    void nothingIsAcceptedInPartWithoutScores() throws IOException, InterruptedException {
        WrittenKattisPackage written =
                with(legacy(""), "secret/1").write("submissions/partially_accepted/a.py", ECHO);

        assertThat(faults(written))
                .containsExactly(
                        "submissions/partially_accepted/a.py is said to be accepted in part, and the"
                                + " problem has no scores");
    }
}
