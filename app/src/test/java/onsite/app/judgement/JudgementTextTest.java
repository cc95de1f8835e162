package onsite.app.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import onsite.app.terminal.Paint;
import onsite.app.terminal.Terminal;
import onsite.exercise.Growth;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.Submission;
import org.junit.jupiter.api.Test;

class JudgementTextTest {
    private static String text(Judgement judgement, Language language, String source, Paint paint) {
        Submission submission = Submission.of(new Slug("two-sum"), language, source);
        return String.join(
                "\n", JudgementText.lines(judgement, Judgements.twoSum(), submission, paint));
    }

    @Test
    void anAcceptedOneIsOneLineAndItsCircumstances() {
        assertThat(text(Judgements.accepted(), Language.JAVA, "class Solution {}", Paint.NONE))
                .isEqualTo(
                        """
                        ✓ Accepted                61 of 61 tests      4.1 ms    3.1 MB

                          Two Sum in Java · compiled in 118 ms · bubblewrap+cgroup2\
                        """);
    }

    @Test
    void aWrongOneShowsTheSmallestInputThenTheTestThenTheLine() {
        String source = "class Solution:\n  def two_sum(self, nums, target):\n    return []\n";

        assertThat(text(Judgements.wrong(), Language.PYTHON, source, Paint.NONE))
                .contains("✗ Wrong Answer            1 of 61 tests")
                .containsSubsequence(
                        "  Smallest  nums = [0,0]\n            target = 0\n",
                        "  Expected  [0,1]\n  Actual    []\n",
                        "  Test      negative numbers\n",
                        "  Input     nums = [-3,4,3,90]\n",
                        "  Printed   nothing found\n",
                        "     3 |     return []");
    }

    @Test
    void aStatementIsAnsweredInWordsAndASign() {
        assertThat(
                        text(
                                Judgements.stated(Judgements.confirmed()),
                                Language.JAVA,
                                "class Solution {}",
                                Paint.NONE))
                .contains(
                        """
                        61 of 61 tests      4.1 ms    3.1 MB

                          Your time grows about like n; n is asked for.
                          ✓ You said n log n: confirmed.
                            It fits what was measured; n would fit as well.
                          All that you allocate, with the input and the answer, grows about like n, so
                          what you hold does not grow faster; n is expected.

                          Two Sum in Java\
                        """);
        assertThat(
                        text(
                                Judgements.stated(Judgements.refuted()),
                                Language.JAVA,
                                "class Solution {}",
                                Paint.NONE))
                .contains(
                        "  ✗ You said n^2: refuted.\n",
                        "    On the inputs measured, your time grows about like n.\n");
        assertThat(
                        text(
                                Judgements.stated(Judgements.notClear()),
                                Language.JAVA,
                                "class Solution {}",
                                Paint.NONE))
                .contains("  ? You said log n: not clear.\n");
    }

    @Test
    void aStatementAboutAWrongAnswerIsNotCompared() {
        Submission submission =
                Submission.of(new Slug("two-sum"), Language.JAVA, "class Solution {}")
                        .withStatedTime(Optional.of(Growth.LINEAR));

        assertThat(
                        JudgementText.lines(
                                Judgements.compileError(),
                                Judgements.twoSum(),
                                submission,
                                Paint.NONE))
                .anyMatch(line -> line.startsWith("  You said n. It is compared with"));
    }

    @Test
    void aCompileErrorPointsAtTheColumn() {
        assertThat(
                        text(
                                Judgements.compileError(),
                                Language.JAVA,
                                "class Solution {\n    int x = \"a\";\n}\n",
                                Paint.NONE))
                .startsWith("✗ Compile Error\n")
                .containsSubsequence(
                        "  Solution.java:2  incompatible types: String cannot be converted to int\n",
                        "     2 |     int x = \"a\";\n",
                        "       |             ^");
    }

    @Test
    void aCompileErrorOfTheWholeSubmissionNamesNoPlace() {
        assertThat(
                        text(
                                Judgements.compileErrorWithoutLine(),
                                Language.PYTHON,
                                "def two_sum(nums, target):\n    return [0, 1]\n",
                                Paint.NONE))
                .startsWith(
                        """
                        ✗ Compile Error

                          there is no class Solution in the submission: the judge calls its methods

                          Two Sum in\
                        """);
    }

    @Test
    void noLineIsWiderThanTheTerminalAndNoSourceMovesTheCursor() {
        String source = "\n\nreturn '" + "\u001b[31m" + "x".repeat(300) + "'\n";

        assertThat(text(Judgements.wrong(), Language.PYTHON, source, Paint.NONE))
                .doesNotContain("\u001b")
                .satisfies(text ->
                        assertThat(text.lines()).allMatch(line -> line.length() <= Terminal.WIDTH));
    }

    @Test
    void coloursComeOnlyWithPaint() {
        assertThat(text(Judgements.accepted(), Language.JAVA, "x", Paint.ANSI))
                .startsWith("\u001b[1;32m✓ Accepted\u001b[0m");
    }

    @Test
    void timesAndSizesAreWrittenAsPeopleReadThem() {
        assertThat(JudgementText.duration(Duration.ofNanos(412_000))).isEqualTo("0.4 ms");
        assertThat(JudgementText.duration(Duration.ofMillis(12))).isEqualTo("12 ms");
        assertThat(JudgementText.duration(Duration.ofMillis(1_243))).isEqualTo("1.24 s");
        assertThat(JudgementText.bytes(820_000)).isEqualTo("820 KB");
        assertThat(JudgementText.bytes(3_100_000)).isEqualTo("3.1 MB");
    }
}
