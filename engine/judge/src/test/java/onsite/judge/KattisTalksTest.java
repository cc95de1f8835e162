package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import onsite.exercise.Judgement.CaseResult;
import onsite.exercise.Language;
import onsite.exercise.Verdict;
import onsite.judge.kattis.KattisJudgement;
import onsite.judge.kattis.WrittenKattisPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Submissions and validators that talk, where one of them ends badly: whose fault it was is the
/// verdict.
class KattisTalksTest {
    private static final int TESTS = 20;

    /// Writes reports as large as are read, asks, and rejects whatever is answered.
    private static final String REJECTING =
            """
            import os, sys
            for name in ("judgemessage", "teammessage", "score", "score_multiplier", "nextpass"):
                with open(sys.argv[3] + name + ".txt", "w") as report:
                    report.write("no " * 20000)
            print("go", flush=True)
            input()
            sys.stdout.write(%s)
            sys.stdout.flush()
            os._exit(43)
            """;

    @TempDir private Path parent = Path.of("");

    private KattisJudgement judged(String validator, Language language, String file, String source)
            throws IOException, InterruptedException {
        return judged(
                new WrittenKattisPackage(parent).validator(validator), language, file, source);
    }

    private static KattisJudgement judged(
            WrittenKattisPackage written, Language language, String file, String source)
            throws IOException, InterruptedException {
        written.write(
                "problem.yaml",
                "name: Talk\nvalidation: custom interactive\nlimits: {validation_time: 2}\n");
        return KattisPackagesTest.judged(
                written.read().pack().orElseThrow(), language, file, source);
    }

    private KattisJudgement onManyTests(String validator, String source)
            throws IOException, InterruptedException {
        WrittenKattisPackage written = new WrittenKattisPackage(parent).validator(validator);
        written.write("data/testdata.yaml", "on_reject: continue\n");
        for (int i = 2; i <= TESTS; i++) {
            written.write("data/secret/" + i + ".in", "1\n");
            written.write("data/secret/" + i + ".ans", "1\n");
        }
        return judged(written, Language.GO, "main.go", source);
    }

    private static String message(KattisJudgement judgement) {
        return judgement.failure().orElseThrow().message();
    }

    @Test
    void aRejectedSubmissionIsWrongHoweverQuicklyItFailsAtTheEndOfItsInput()
            throws IOException, InterruptedException {
        KattisJudgement judgement =
                onManyTests(
                        REJECTING.formatted("''"),
                        """
                        package main

                        import ("fmt"; "os")

                        func main() {
                            var word string
                            fmt.Scan(&word)
                            fmt.Println("bad")
                            if _, err := fmt.Scan(&word); err != nil {
                                os.Exit(1)
                            }
                        }
                        """);

        assertThat(judgement.cases()).hasSize(TESTS);
        assertThat(judgement.cases())
                .extracting(CaseResult::verdict)
                .containsOnly(Verdict.WRONG_ANSWER);
    }

    @Test
    void aRejectedSubmissionIsWrongHoweverQuicklyItFailsOverTheLastWord()
            throws IOException, InterruptedException {
        KattisJudgement judgement =
                onManyTests(
                        REJECTING.formatted("'-1\\n'"),
                        """
                        package main

                        import "fmt"

                        func main() {
                            var word string
                            fmt.Scan(&word)
                            fmt.Println("bad")
                            answer := -1
                            fmt.Scan(&answer)
                            fmt.Println([]int{7}[answer])
                        }
                        """);

        assertThat(judgement.cases())
                .extracting(CaseResult::verdict)
                .containsOnly(Verdict.WRONG_ANSWER);
    }

    @Test
    void aSubmissionThatFailsWithoutAnAnswerHasCrashedWhateverTheValidatorSaysToThat()
            throws IOException, InterruptedException {
        KattisJudgement judgement =
                onManyTests(
                        "import sys\nprint('go', flush=True)\nsys.stdin.readline()\nsys.exit(43)\n",
                        "package main\n\nimport \"os\"\n\nfunc main() { os.Exit(1) }\n");

        assertThat(judgement.cases())
                .extracting(CaseResult::verdict)
                .containsOnly(Verdict.RUN_TIME_ERROR);
    }

    @Test
    void aValidatorThatBreaksByItselfIsAJudgeErrorBesideACrash()
            throws IOException, InterruptedException {
        KattisJudgement judgement =
                judged(
                        "import sys\nsys.exit(1)\n",
                        Language.PYTHON,
                        "crash.py",
                        "raise SystemExit(3)\n");

        assertThat(judgement.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(message(judgement)).startsWith("the validator v.py ended with status 1");
    }

    @Test
    void aValidatorThatStumblesOverACrashIsNamed() throws IOException, InterruptedException {
        KattisJudgement judgement =
                judged(
                        "import sys\nprint('go', flush=True)\nint(sys.stdin.readline())\nsys.exit(42)\n",
                        Language.PYTHON,
                        "crash.py",
                        "raise SystemExit(3)\n");

        assertThat(judgement.verdict()).isEqualTo(Verdict.RUN_TIME_ERROR);
        assertThat(message(judgement))
                .startsWith(
                        "it ended with status 3; then the validator v.py ended with status 1, and only"
                                + " 42 and 43 are answers: ");
    }

    @Test
    void aSubmissionThatSleepsOnIsNotToldToAnswerAValidatorThatHasAccepted()
            throws IOException, InterruptedException {
        WrittenKattisPackage written =
                new WrittenKattisPackage(parent)
                        .validator("import sys\nprint('go', flush=True)\nsys.exit(42)\n")
                        .write(".timelimit", "1\n");

        KattisJudgement judgement =
                judged(written, Language.PYTHON, "sleep.py", "import time\ntime.sleep(600)\n");

        assertThat(judgement.verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
        assertThat(message(judgement))
                .contains("the validator had ended and accepted what was said")
                .doesNotContain("waited for an answer");
    }
}
