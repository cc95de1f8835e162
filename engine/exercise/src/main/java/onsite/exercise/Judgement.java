package onsite.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A verdict with its evidence.
///
/// @param testsPassed of those that were run
/// @param testsTotal in the set, run or not
/// @param cases one for each test that was run, in order
/// @param diagnostics of the compiler, at the candidate's own lines
/// @param memoryBytesMax above the baseline of the warm process; 0 where it could not be measured
/// @param sandbox how the run was isolated, such as `bubblewrap+cgroup1`
public record Judgement(
        Verdict verdict,
        Slug problem,
        Language language,
        int testsPassed,
        int testsTotal,
        Optional<Failure> failure,
        List<CaseResult> cases,
        List<CompilerMessage> diagnostics,
        Optional<MeasuredComplexity> complexity,
        Timings timings,
        long memoryBytesMax,
        String sandbox) {

    public Judgement {
        cases = List.copyOf(cases);
        diagnostics = List.copyOf(diagnostics);
        if (testsPassed < 0 || testsPassed > testsTotal) {
            throw new IllegalArgumentException(
                    testsPassed + " of " + testsTotal + " tests can't have passed");
        }
        if (verdict == Verdict.ACCEPTED && (failure.isPresent() || testsPassed != testsTotal)) {
            throw new IllegalArgumentException("accepted needs every test passed and no failure");
        }
    }

    /// The first thing that went wrong. All texts are canonical JSON or, where a value was too
    /// long, its beginning.
    ///
    /// @param test the name of the test; empty when no test had been started
    /// @param expected empty where it does not apply, as for a compile error
    /// @param message one sentence
    /// @param line of the candidate's source, from 1
    public record Failure(
            String test,
            Optional<String> input,
            Optional<String> expected,
            Optional<String> actual,
            Optional<Counterexample> smallest,
            String message,
            Optional<Integer> line) {

        /// A failure that no test shows, such as a compile error.
        public static Failure of(String message, Optional<Integer> line) {
            return new Failure(
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    message,
                    line);
        }
    }

    /// A smaller input on which the submission fails too.
    ///
    /// @param size elements of the input, counted over all its parts
    public record Counterexample(String input, String expected, String actual, int size) {}

    /// One test as it went. Input, expected and actual are kept for samples and custom input, and
    /// are empty otherwise.
    ///
    /// @param cpuMicros as measured beside the call
    /// @param printed what the submission wrote during this test, shortened
    public record CaseResult(
            String name,
            Verdict verdict,
            long cpuMicros,
            Optional<String> input,
            Optional<String> expected,
            Optional<String> actual,
            String printed,
            String message) {}

    /// @param line from 1
    /// @param column from 1, or 0 where it is not known
    public record CompilerMessage(
            String file, int line, int column, boolean error, String message) {}

    /// @param measured empty when the growth was not clear
    public record MeasuredComplexity(
            Growth expected, Optional<Growth> measured, double exponent, List<Point> points) {
        public MeasuredComplexity {
            points = List.copyOf(points);
        }

        /// @param size n
        public record Point(long size, long cpuMicros) {}
    }

    public record Timings(Duration compile, Duration run, Duration total) {
        public static final Timings NONE = new Timings(Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }
}
