package onsite.judge;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import onsite.exercise.Language;
import onsite.exercise.Limits;
import onsite.judge.language.Program;
import onsite.judge.run.RunLog;
import onsite.judge.run.Runner;
import onsite.judge.tests.TestCase;

/// Runs the tests up to a failing one again, each time in a fresh process: what a submission
/// remembers from call to call makes it fail in the same place every time, chance does not.
///
/// @param cpuPerTest at which a run is ended
record Repetition(
        Runner runner, Program program, Language language, Limits limits, Duration cpuPerTest) {
    private static final int RUNS = 3;
    private static final String UNSTEADY =
            "it does not fail every time: threads or random numbers may decide";

    /// What is to be said of a test that failed after others and passes alone.
    String whyNotAlone(List<TestCase> cases, Conclusion conclusion)
            throws IOException, InterruptedException {
        TestCase failed = conclusion.failed().getFirst();
        List<TestCase> upToFailed = cases.subList(0, cases.indexOf(failed) + 1);
        for (int run = 0; run < RUNS; run++) {
            if (upToFailed.size() == 1 || !onlyLastFails(upToFailed, conclusion)) {
                return UNSTEADY;
            }
        }
        String what =
                language == Language.PYTHON
                        ? "something static or global, or a default argument such as memo={},"
                        : "something static or global";
        return "alone, this test passes: " + what + " remembers earlier calls";
    }

    /// Runs tests in a process of their own.
    RunLog run(List<TestCase> tests) throws IOException, InterruptedException {
        List<String> inputs = tests.stream().map(TestCase::input).toList();
        return runner.run(program, limits, cpuPerTest, inputs, (test, outcome) -> true);
    }

    private boolean onlyLastFails(List<TestCase> tests, Conclusion conclusion)
            throws IOException, InterruptedException {
        List<RunLog.Outcome> outcomes = run(tests).outcomes();
        int last = tests.size() - 1;
        for (int i = 0; i < last; i++) {
            if (i >= outcomes.size() || conclusion.isFailure(tests.get(i), outcomes.get(i))) {
                return false;
            }
        }
        return outcomes.size() == last || conclusion.isFailure(tests.getLast(), outcomes.getLast());
    }
}
