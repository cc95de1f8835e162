package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import onsite.exercise.Growth;
import onsite.exercise.Judgement;
import onsite.exercise.Judgement.MeasuredMemory;
import onsite.exercise.Judgement.MeasuredMemory.Kind;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.Submission;
import onsite.exercise.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Memory of real submissions in the sandbox. Bytes are counted, so they are the same on a machine
/// of any speed; only looks at what is live may come too late, which makes nothing but "not clear".
@Tag("slow")
class MeasuredMemoryTest {
    private static MeasuredMemory memory(String slug, Language language, String source) {
        Judgement judgement = Fixture.judged(slug, language, source);
        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED);
        return judgement.complexity().orElseThrow().memory().orElseThrow();
    }

    @Test
    void pythonIsWeighedToTheByte() {
        MeasuredMemory memory = memory("two-sum", Language.PYTHON, Fixture.TWO_SUM_PYTHON);

        assertThat(memory.kind()).isEqualTo(Kind.HELD);
        assertThat(memory.measured()).contains(Growth.LINEAR);
        assertThat(memory.amounts().getLast().bytes())
                .isGreaterThan(8 * memory.amounts().getLast().size());
    }

    @Test
    void javaAllocatesNoMoreThanIsExpected() {
        MeasuredMemory memory =
                memory(
                        "counting-bits",
                        Language.JAVA,
                        """
                        class Solution {
                            int[] countBits(int n) {
                                int[] counts = new int[n + 1];
                                for (int i = 1; i <= n; i++) {
                                    counts[i] = counts[i / 2] + i % 2;
                                }
                                return counts;
                            }
                        }
                        """);

        assertThat(memory.expected()).isEqualTo(Growth.LINEAR);
        assertThat(memory.measured()).contains(Growth.LINEAR);
        assertThat(memory.kind()).isEqualTo(Kind.ALLOCATED);
        MeasuredMemory.Amount last = memory.amounts().getLast();
        assertThat(last.bytes()).isBetween(4 * last.size(), 12 * last.size() + 100_000);
    }

    @Test
    void goAllocatesNoMoreThanIsExpected() {
        MeasuredMemory memory =
                memory(
                        "counting-bits",
                        Language.GO,
                        """
                        package solution

                        func countBits(n int) []int {
                        	counts := make([]int, n+1)
                        	for i := 1; i <= n; i++ {
                        		counts[i] = counts[i/2] + i%2
                        	}
                        	return counts
                        }
                        """);

        assertThat(memory.measured()).contains(Growth.LINEAR);
        assertThat(memory.kind()).isEqualTo(Kind.ALLOCATED);
    }

    @Test
    void aWholeTableIsToldFromItsLastRowInPython() {
        MeasuredMemory table =
                memory(
                        "longest-common-subsequence",
                        Language.PYTHON,
                        """
                        class Solution:
                            def longest_common(self, first, second):
                                table = [[0] * (len(second) + 1) for _ in range(len(first) + 1)]
                                for i, a in enumerate(first):
                                    row, above = table[i + 1], table[i]
                                    for j, b in enumerate(second):
                                        row[j + 1] = above[j] + 1 if a == b else max(row[j], above[j + 1])
                                return table[-1][-1]
                        """);
        MeasuredMemory row =
                memory(
                        "longest-common-subsequence",
                        Language.PYTHON,
                        """
                        class Solution:
                            def longest_common(self, first, second):
                                above = [0] * (len(second) + 1)
                                for a in first:
                                    row = [0]
                                    for j, b in enumerate(second):
                                        row.append(above[j] + 1 if a == b else max(row[j], above[j + 1]))
                                    above = row
                                return above[-1]
                        """);

        assertThat(table.expected()).isEqualTo(Growth.LINEAR);
        assertThat(table.measured()).contains(Growth.QUADRATIC);
        assertThat(row.measured()).isNotEqualTo(Optional.of(Growth.QUADRATIC));
    }

    private static String javaTable(String row) {
        return """
        class Solution {
            int longestCommon(String first, String second) {
                int[][] table = new int[first.length() + 1][];
                table[0] = new int[second.length() + 1];
                for (int i = 0; i < first.length(); i++) {
                    table[i + 1] = new int[second.length() + 1];
                    for (int j = 0; j < second.length(); j++) {
                        table[i + 1][j + 1] = first.charAt(i) == second.charAt(j)
                                ? table[i][j] + 1
                                : Math.max(table[i][j + 1], table[i + 1][j]);
                    }
                    %s
                }
                return table[first.length()][second.length()];
            }
        }
        """
                .formatted(row);
    }

    @Test
    void rowsThatAreGivenBackAreNotHeldAgainstAJavaSubmission() {
        MeasuredMemory table = memory("longest-common-subsequence", Language.JAVA, javaTable(""));
        MeasuredMemory row =
                memory("longest-common-subsequence", Language.JAVA, javaTable("table[i] = null;"));

        assertThat(table.measured()).isNotEqualTo(Optional.of(Growth.LINEAR));
        assertThat(row.measured()).isNotEqualTo(Optional.of(Growth.QUADRATIC));
    }

    @Test
    void whatIsTooSlowIsWeighedAtTheSizesThatItManages() {
        Judgement judgement =
                Fixture.judged(
                        "two-sum",
                        Language.PYTHON,
                        """
                        class Solution:
                            def two_sum(self, nums, target):
                                for i in range(len(nums)):
                                    for j in range(i + 1, len(nums)):
                                        if nums[i] + nums[j] == target:
                                            return [i, j]
                        """);

        assertThat(judgement.verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
        judgement
                .complexity()
                .orElseThrow()
                .memory()
                .ifPresent(memory ->
                        assertThat(memory.measured())
                                .isIn(Optional.of(Growth.LINEAR), Optional.empty()));
    }

    @Test
    void aVerdictThatNeedsNoExplanationIsWeighedForNobody() throws InterruptedException {
        Judgement judgement =
                Fixture.judge()
                        .verdict(
                                Fixture.problem("two-sum"),
                                Submission.of(
                                        new Slug("two-sum"),
                                        Language.PYTHON,
                                        Fixture.TWO_SUM_PYTHON));

        assertThat(judgement.complexity().orElseThrow().memory()).isEmpty();
    }
}
