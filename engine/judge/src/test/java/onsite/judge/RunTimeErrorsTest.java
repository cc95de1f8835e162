package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Problem;
import onsite.exercise.Submission;
import onsite.exercise.Verdict;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is said of a submission that throws, waits for ever, or ends before it has answered.
class RunTimeErrorsTest {
    @Test
    void javaNamesExceptionAndLine() {
        failsAt(
                Language.JAVA,
                "class Solution {\n  int[] twoSum(int[] nums, int target) {\n    return new int[] {nums[nums.length]};\n  }\n}\n",
                3,
                "ArrayIndexOutOfBoundsException");
    }

    @Test
    void pythonNamesExceptionAndLine() {
        failsAt(
                Language.PYTHON,
                "class Solution:\n    def two_sum(self, nums, target):\n        return nums[len(nums)]\n",
                3,
                "IndexError");
    }

    @Test
    void goNamesPanicAndLine() {
        failsAt(
                Language.GO,
                "package solution\n\nfunc twoSum(nums []int, target int) []int {\n\treturn nums[:len(nums)+target%1+1]\n}\n",
                4,
                "slice bounds out of range");
    }

    @RepeatedTest(5)
    void goNamesThePanicOfAGoroutineAndNotTheAnswerThatItLeftWrong() {
        failsAt(
                Language.GO,
                """
                package solution

                import "sync"

                func twoSum(nums []int, target int) []int {
                	var work sync.WaitGroup
                	work.Add(1)
                	go func() {
                		defer work.Done()
                		nums[0] = nums[len(nums)]
                	}()
                	work.Wait()
                	return nil
                }
                """,
                10,
                "panic: runtime error: index out of range");
    }

    @Test
    void goPanicWhileItIsLoadedIsNamedWithItsLineAndBlamesNoTest() {
        Judgement judgement =
                failed(
                        Language.GO,
                        """
                        package solution

                        var table = []int{1}
                        var last = table[len(table)]

                        func twoSum(nums []int, target int) []int { return nil }
                        """,
                        4,
                        "panic: runtime error: index out of range");

        assertThat(judgement.failure().orElseThrow().test()).isEmpty();
        assertThat(judgement.failure().orElseThrow().smallest()).isEmpty();
    }

    @Test
    void goDeadlockOfTheSmallestInputIsCalledADeadlockToo() {
        Judgement judgement =
                Fixture.judged(
                        "two-sum",
                        Language.GO,
                        "package solution\n\nfunc twoSum(nums []int, target int) []int {\n\tselect {}\n}\n");

        assertThat(judgement.failure().orElseThrow().smallest().orElseThrow().actual())
                .contains("every goroutine waits");
    }

    @Test
    void pythonRecursionLimitOfItsOwnIsNamed() {
        failsAt(
                Language.PYTHON,
                """
                import sys
                sys.setrecursionlimit(500)
                class Solution:
                    def two_sum(self, nums, target):
                        def down(n):
                            return 0 if n == 0 else down(n - 1)
                        return [0, down(1000)]
                """,
                6,
                "sys.setrecursionlimit(500)");
    }

    @Test
    void javaDeadlockIsNamedWithTheWaitingLine() {
        failsAt(
                Language.JAVA,
                """
                import java.util.concurrent.CountDownLatch;

                class Solution {
                  int[] twoSum(int[] nums, int target) throws InterruptedException {
                    var done = new CountDownLatch(2);
                    new Thread(done::countDown).start();
                    done.await();
                    return new int[] {0, 1};
                  }
                }
                """,
                7,
                "deadlock");
    }

    @Test
    void pythonDeadlockIsNamedWithTheWaitingLine() {
        failsAt(
                Language.PYTHON,
                """
                import threading

                class Solution:
                    def two_sum(self, nums, target):
                        lock = threading.Lock()
                        waiting = threading.Thread(target=lock.acquire, daemon=True)
                        lock.acquire()
                        waiting.start()
                        waiting.join()
                        return [0, 1]
                """,
                9,
                "deadlock");
    }

    @Test
    void goDeadlockIsNamedWithTheWaitingLine() {
        failsAt(
                Language.GO,
                """
                package solution

                func twoSum(nums []int, target int) []int {
                	answers := make(chan []int)
                	return <-answers
                }
                """,
                5,
                "deadlock");
    }

    /// Longer than a deadlock takes to be believed.
    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"JAVA", "PYTHON"})
    void waitingForASleeperIsNoDeadlock(Language language) {
        String source =
                language == Language.JAVA
                        ? """
                        class Solution {
                          int[] twoSum(int[] nums, int target) throws Exception {
                            var sleeper = new Thread(Solution::sleep);
                            sleeper.start();
                            sleeper.join();
                            return new int[] {-1, -1};
                          }

                          static void sleep() {
                            try {
                              Thread.sleep(4_000);
                            } catch (InterruptedException e) {
                              throw new IllegalStateException(e);
                            }
                          }
                        }
                        """
                        : """
                        import threading
                        import time

                        class Solution:
                            def two_sum(self, nums, target):
                                sleeper = threading.Thread(target=time.sleep, args=(4,))
                                sleeper.start()
                                sleeper.join()
                                return [-1, -1]
                        """;
        Judgement judgement = Fixture.judged("two-sum", language, source, new Scope.Samples());

        assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
    }

    @Test
    void pythonMissingReturnIsNamed() {
        Judgement judgement =
                Fixture.judged(
                        "two-sum",
                        Language.PYTHON,
                        "class Solution:\n    def two_sum(self, nums, target):\n        nums.sort()\n");

        assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(judgement.failure().orElseThrow().message()).contains("return is missing");
    }

    @Test
    void whatSleepsIsNotMeasuredForItsGrowth() throws InterruptedException {
        Problem problem = Fixture.withWall(Fixture.problem("two-sum"), Duration.ofSeconds(2));
        String source =
                """
                import time
                class Solution:
                    def two_sum(self, nums, target):
                        time.sleep(3600)
                """;

        Judgement judgement =
                Fixture.judge()
                        .judge(
                                problem,
                                Submission.of(problem.slug(), Language.PYTHON, source),
                                new Scope.All(),
                                Progress.NONE);

        assertThat(judgement.verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
        assertThat(judgement.failure().orElseThrow().message()).contains("it sleeps, or waits");
        assertThat(judgement.complexity()).isEmpty();
    }

    private static void failsAt(Language language, String source, int line, String message) {
        assertThat(failed(language, source, line, message).failure().orElseThrow().input())
                .isPresent();
    }

    private static Judgement failed(Language language, String source, int line, String message) {
        Judgement judgement = Fixture.judged("two-sum", language, source);

        assertThat(judgement.verdict()).isEqualTo(Verdict.RUN_TIME_ERROR);
        assertThat(judgement.failure().orElseThrow().line()).contains(line);
        assertThat(judgement.failure().orElseThrow().message()).contains(message);
        return judgement;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void endlessRecursionIsNamed(Language language) {
        String source =
                switch (language) {
                    case JAVA ->
                            "class Solution { int[] twoSum(int[] nums, int target) { return twoSum(nums, target); } }";
                    case PYTHON ->
                            "class Solution:\n    def two_sum(self, nums, target):\n        return self.two_sum(nums, target)\n";
                    case GO ->
                            "package solution\n\nfunc twoSum(nums []int, target int) []int {\n\treturn append(twoSum(nums, target), 1)\n}\n";
                };
        Judgement judgement = Fixture.judged("two-sum", language, source);

        assertThat(judgement.verdict()).isEqualTo(Verdict.RUN_TIME_ERROR);
        assertThat(judgement.failure().orElseThrow().message()).contains("stack overflow");
        assertThat(judgement.cases()) // each overflow takes long: not all tests are run
                .hasSizeLessThan(judgement.testsTotal() / 2);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anErrorThatTookLongerThanTheLimitIsStillAnError(Language language) {
        String source =
                switch (language) {
                    case JAVA ->
                            "class Solution { int[] twoSum(int[] nums, int target) { var t = java.lang.management.ManagementFactory.getThreadMXBean(); long end = t.getCurrentThreadCpuTime() + 1_300_000_000L; while (t.getCurrentThreadCpuTime() < end) { } throw new IllegalStateException(\"late\"); } }";
                    case PYTHON ->
                            "import time\nclass Solution:\n    def two_sum(self, nums, target):\n        end = time.thread_time() + 1.3\n        while time.thread_time() < end: pass\n        raise ValueError('late')\n";
                    case GO ->
                            "package solution\n\nimport (\"fmt\"; \"time\")\n\nfunc twoSum(nums []int, target int) []int {\n\tfor end := time.Now().Add(1300 * time.Millisecond); time.Now().Before(end); {\n\t}\n\tpanic(fmt.Sprint(\"late\"))\n}\n";
                };
        Judgement judgement = Fixture.judged("two-sum", language, source);

        assertThat(judgement.verdict()).isEqualTo(Verdict.RUN_TIME_ERROR);
        assertThat(judgement.failure().orElseThrow().message()).contains("late");
    }
}
