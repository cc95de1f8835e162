package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onsite.exercise.Language;
import onsite.exercise.Verdict;
import onsite.judge.kattis.KattisJudgement;
import onsite.judge.kattis.WrittenKattisPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Validators are strangers' code: whatever one does, the judge answers, and the fault is the
/// package's.
class HostileValidatorTest {
    private static final String ECHO = "print(input())\n";

    @BeforeAll
    static void needASandbox() {
        assumeTrue(
                Fixture.judge().environment().isolates(),
                () -> "attacks need a sandbox: " + Fixture.judge().environment().warnings());
    }

    @TempDir private Path parent = Path.of("");

    private KattisJudgement judged(WrittenKattisPackage written, String source)
            throws IOException, InterruptedException {
        return KattisPackagesTest.judged(
                written.read().pack().orElseThrow(), Language.PYTHON, "echo.py", source);
    }

    private KattisJudgement withValidator(String validator)
            throws IOException, InterruptedException {
        return judged(new WrittenKattisPackage(parent).validator(validator), ECHO);
    }

    private static String message(KattisJudgement judgement) {
        return judgement.failure().orElseThrow().message();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pass                                    | ended with status 0, and only 42 and 43 are answers",
                "import sys; sys.exit(1)                 | ended with status 1",
                "import sys; sys.exit(44)                | ended with status 44",
                "1/0                                     | ZeroDivisionError",
                "def (                                   | SyntaxError",
                "import os; os.kill(os.getpid(), 9)      | signal 9",
                "import time; time.sleep(600)            | did not end within 2 s",
                "while True: pass                        | did not end within 2 s",
                "while True: print('x' * 1000)           | wrote more than 8 MiB",
            })
    void isAJudgeError(String validator, String reason) throws IOException, InterruptedException {
        KattisJudgement judgement = withValidator(validator + "\n");

        assertThat(judgement.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(message(judgement)).contains("the validator v.py").contains(reason);
    }

    @Test
    void forksThatGoOnAreEndedWithIt() throws IOException, InterruptedException {
        KattisJudgement judgement =
                withValidator(
                        """
                        import os, sys, time
                        for _ in range(5):
                            if os.fork() == 0:
                                os.setsid()
                                time.sleep(600)
                        sys.exit(42)
                        """);

        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aForkBombIsAJudgeError() throws IOException, InterruptedException {
        KattisJudgement judgement = withValidator("import os\nwhile True:\n    os.fork()\n");

        assertThat(judgement.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
    }

    @Test
    void reportsThatAreLinksShowNothingOfTheHost() throws IOException, InterruptedException {
        Path secret = Files.writeString(parent.resolve("secret.txt"), "treasure");
        KattisJudgement judgement =
                withValidator(
                        "import os, sys\n"
                                + "os.symlink('"
                                + secret
                                + "', sys.argv[3] + 'judgemessage.txt')\n"
                                + "sys.exit(43)\n");

        assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(message(judgement)).doesNotContain("treasure");
    }

    @Test
    void endlessReportsAreCutShort() throws IOException, InterruptedException {
        KattisJudgement judgement =
                withValidator(
                        """
                        import os, sys
                        try:
                            with open(sys.argv[3] + "judgemessage.txt", "w") as report:
                                while True:
                                    report.write("x" * 65536)
                        except OSError:
                            sys.exit(43)
                        """);

        assertThat(judgement.verdict()).isIn(Verdict.WRONG_ANSWER, Verdict.JUDGE_ERROR);
        assertThat(message(judgement)).hasSizeLessThan(3_000);
    }

    @Test
    void aReportThatIsADeviceIsNotRead() throws IOException, InterruptedException {
        KattisJudgement judgement =
                withValidator(
                        "import os, sys\nos.symlink('/dev/zero', sys.argv[3] + 'judgemessage.txt')\nsys.exit(43)\n");

        assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
    }

    @Test
    void itSeesNothingButTheTest() throws IOException, InterruptedException {
        KattisJudgement judgement =
                withValidator(
                        """
                        import os, sys
                        seen = sorted(os.listdir("/judge"))
                        with open(sys.argv[3] + "judgemessage.txt", "w") as report:
                            report.write(" ".join(seen) + " " + ",".join(sorted(os.environ)))
                        try:
                            open(sys.argv[2], "w")
                        except OSError:
                            sys.exit(43)
                        sys.exit(42)
                        """);

        assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(message(judgement))
                .startsWith("program test.ans test.in LC_ALL")
                .contains("PATH");
    }

    @Test
    void anInteractiveValidatorThatHangsIsAJudgeError() throws IOException, InterruptedException {
        WrittenKattisPackage written =
                new WrittenKattisPackage(parent)
                        .validator("import time\ntime.sleep(600)\n")
                        .write(".timelimit", "1\n")
                        .write(
                                "problem.yaml",
                                "validation: custom interactive\nlimits: {validation_time: 1}\n");

        KattisJudgement judgement = judged(written, ECHO);

        assertThat(judgement.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(message(judgement)).contains("did not end within 1 s");
    }

    @Test
    void anInteractiveValidatorThatFloodsIsAJudgeError() throws IOException, InterruptedException {
        WrittenKattisPackage written =
                new WrittenKattisPackage(parent)
                        .validator("while True: print('x' * 1000)\n")
                        .write("problem.yaml", "validation: custom interactive\n");

        KattisJudgement judgement = judged(written, "import sys\nfor line in sys.stdin: pass\n");

        assertThat(judgement.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
    }

    @Test
    void aValidatorThatDoesNotCompileIsNamed() throws IOException, InterruptedException {
        WrittenKattisPackage written =
                new WrittenKattisPackage(parent)
                        .validator("")
                        .delete("output_validators/v.py")
                        .write(
                                "output_validators/v.cpp",
                                "#include \"/etc/shadow\"\nint main() { return 42; }\n");

        KattisJudgement judgement = judged(written, ECHO);

        assertThat(judgement.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(message(judgement))
                .contains("the validator v.cpp can't be compiled")
                .doesNotContain("root:");
    }

    @Test
    void aSubmissionCanNotPassForAValidator() throws IOException, InterruptedException {
        KattisJudgement judgement =
                judged(new WrittenKattisPackage(parent), "import sys\nprint('no')\nsys.exit(42)\n");

        assertThat(judgement.verdict()).isEqualTo(Verdict.RUN_TIME_ERROR);
    }

    @Test
    void aSubmissionThatFloodsIsEnded() throws IOException, InterruptedException {
        KattisJudgement judgement =
                judged(new WrittenKattisPackage(parent), "while True: print('x' * 1000)\n");

        assertThat(judgement.verdict()).isEqualTo(Verdict.OUTPUT_LIMIT_EXCEEDED);
    }
}
