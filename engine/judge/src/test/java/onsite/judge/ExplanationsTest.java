package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Explanations of real submissions in the sandbox. Times decide nothing here: what is asserted
/// holds on a machine of any speed.
@Tag("slow")
class ExplanationsTest {

    @Test
    void wrongAnswerIsShownOnASmallInput() {
        Judgement judgement =
                Fixture.judged(
                        "max-window-sum",
                        Language.PYTHON,
                        """
                        class Solution:
                            def max_window_sum(self, values: list[int], k: int) -> int:
                                return max(0, max(sum(values[i:i + k]) for i in range(len(values) - k + 1)))
                        """);

        assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        var smallest = judgement.failure().orElseThrow().smallest().orElseThrow();
        assertThat(smallest.expected()).startsWith("-");
        assertThat(smallest.actual()).isEqualTo("0");
    }

    @Test
    void runTimeErrorIsShownOnASmallInput() {
        Judgement judgement =
                Fixture.judged(
                        "counting-bits",
                        Language.JAVA,
                        """
                        class Solution {
                            int[] countBits(int n) {
                                int[] counts = new int[n + 1];
                                counts[n % 2 == 0 ? n + 1 : 0] = 0;
                                for (int i = 1; i <= n; i++) {
                                    counts[i] = counts[i / 2] + i % 2;
                                }
                                return counts;
                            }
                        }
                        """);

        assertThat(judgement.verdict()).isEqualTo(Verdict.RUN_TIME_ERROR);
        var smallest = judgement.failure().orElseThrow().smallest().orElseThrow();
        assertThat(smallest.input()).isEqualTo("[0]");
        assertThat(smallest.actual()).contains("ArrayIndexOutOfBoundsException");
    }

    @Test
    void noInputThatIsLargerThanTheFailingTestIsCalledSmallest() {
        Judgement judgement =
                Fixture.judged(
                        "climbing-stairs",
                        Language.JAVA,
                        """
                        class Solution {
                            int countWays(int stages) {
                                long last = 1;
                                long ways = 1;
                                for (int i = 1; i < stages; i++) {
                                    long next = last + ways;
                                    last = ways;
                                    ways = next;
                                }
                                return (int) ways;
                            }
                        }
                        """);

        assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        var failure = judgement.failure().orElseThrow();
        assertThat(failure.input()).contains("[44]");
        assertThat(failure.smallest().orElseThrow().input()).isEqualTo("[44]");
    }

    @Test
    void chanceIsNotCalledMemory() {
        Judgement judgement =
                Fixture.judged(
                        "counting-bits",
                        Language.PYTHON,
                        """
                        import os

                        fails_at = 3 + os.urandom(1)[0] % 6
                        calls = 0

                        class Solution:
                            def count_bits(self, n: int) -> list[int]:
                                global calls
                                calls += 1
                                counts = [bin(i).count("1") for i in range(n + 1)]
                                return counts if calls != fails_at else counts + [0]
                        """);

        assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(judgement.failure().orElseThrow().message())
                .contains("it does not fail every time")
                .doesNotContain("remembers");
    }

    @Test
    void whatADefaultArgumentRemembersIsNamedInPython() {
        Judgement judgement =
                Fixture.judged(
                        "counting-bits",
                        Language.PYTHON,
                        """
                        class Solution:
                            def count_bits(self, n: int, memo=[0]) -> list[int]:
                                for i in range(len(memo), n + 1):
                                    memo.append(bin(i).count("1"))
                                return memo
                        """);

        assertThat(judgement.failure().orElseThrow().message())
                .contains("a default argument such as memo={}, remembers earlier calls");
    }

    @Test
    void stateThatLeaksBetweenTestsGivesNoFalseCounterexample() {
        Judgement judgement =
                Fixture.judged(
                        "counting-bits",
                        Language.PYTHON,
                        """
                        seen = []

                        class Solution:
                            def count_bits(self, n: int) -> list[int]:
                                seen.append(n)
                                counts = [bin(i).count("1") for i in range(n + 1)]
                                return counts if len(seen) < 5 else counts + [0]
                        """);

        assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        var failure = judgement.failure().orElseThrow();
        assertThat(failure.smallest()).isEmpty();
        assertThat(failure.message()).contains("remembers earlier calls");
    }

    @Test
    void whatAFreshProcessRefutesIsNoCounterexample() {
        Judgement judgement =
                Fixture.judged(
                        "counting-bits",
                        Language.PYTHON,
                        """
                        seen = []

                        class Solution:
                            def count_bits(self, n: int) -> list[int]:
                                seen.append(n)
                                counts = [bin(i).count("1") for i in range(n + 1)]
                                return counts if n < 4 and len(seen) < 5 else counts + [0]
                        """);

        var smallest = judgement.failure().orElseThrow().smallest();
        smallest.ifPresent(counterexample ->
                assertThat(counterexample.input()).isNotIn("[0]", "[1]", "[2]", "[3]"));
    }

    @Test
    void aVerdictIsAnnouncedBeforeItIsExplained() throws Exception {
        var announced = new java.util.ArrayList<Verdict>();
        var problem = Fixture.problem("two-sum");
        var submission =
                onsite.exercise.Submission.of(
                        problem.slug(),
                        Language.PYTHON,
                        "class Solution:\n    def two_sum(self, nums, target):\n        return [0, 1]\n");
        Judgement judgement =
                Fixture.judge()
                        .judge(
                                problem,
                                submission,
                                new Scope.All(),
                                new Progress() {
                                    @Override
                                    public void judged(Judgement verdict) {
                                        announced.add(verdict.verdict());
                                    }
                                });

        assertThat(announced).containsExactly(judgement.verdict());
    }

    @Test
    void wrongAnswersOfAPackageHaveCounterexamplesAndNobodyIsAccused() throws Exception {
        var measurement = new ExplanationsMeasurement(List.of(Fixture.problem("two-sum")));
        measurement.shrink();
        measurement.grow();

        assertThat(measurement.shrunk()).allMatch(each -> each.smallest().isPresent());
        assertThat(measurement.rounds())
                .allMatch(round -> round.accepted().stream().noneMatch(each -> each.accused()));
    }

    /// Over all packages, three rounds, while another process loads the machine; the tables go to
    /// `engine/judge/target/explanations.md`: `mvn -pl engine/judge -am test
    /// -Dtest=ExplanationsTest -Donsite.measurements=full -Dsurefire.failIfNoSpecifiedTests=false`
    @Test
    @EnabledIfSystemProperty(named = "onsite.measurements", matches = "full")
    void allPackagesAreMeasured() throws Exception {
        var measurement = new ExplanationsMeasurement(List.copyOf(Fixture.problems()));
        Path report = Path.of("target", "explanations.md");
        try (var _ = new ExplanationsMeasurement.Load()) {
            for (int round = 0; round < 3; round++) {
                measurement.grow();
                measurement.write(report);
            }
        }
        measurement.shrink();
        measurement.write(report);

        assertThat(measurement.medianSize()).isLessThanOrEqualTo(6);
        assertThat(measurement.rounds())
                .allMatch(round -> round.accepted().stream().noneMatch(each -> each.accused()));
    }
}
