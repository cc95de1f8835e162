package onsite.app.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import onsite.app.terminal.Paint;
import onsite.app.terminal.Terminal;
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
    void aCompileErrorPointsAtTheColumn() {
        assertThat(
                        text(
                                Judgements.compileError(),
                                Language.JAVA,
                                "class Solution {\n    int x = \"a\";\n}\n",
                                Paint.NONE))
                .containsSubsequence(
                        "  Solution.java:2  incompatible types: String cannot be converted to int\n",
                        "     2 |     int x = \"a\";\n",
                        "       |             ^");
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
