package onsite.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A verdict with its evidence. Accepted says that every test passed.
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
        String sandbox)
        implements Judged {

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

    /// How the running time grows with the size n of the input, and what else was seen of it.
    ///
    /// @param measured empty when the growth was not clear
    /// @param statement what became of the growth that the candidate stated, if any
    /// @param memory empty where it was not measured
    public record MeasuredComplexity(
            Growth expected,
            Optional<Growth> measured,
            double exponent,
            List<Point> points,
            Optional<Statement> statement,
            Optional<MeasuredMemory> memory) {
        public MeasuredComplexity {
            points = List.copyOf(points);
        }

        /// Nothing but the time.
        public MeasuredComplexity(
                Growth expected, Optional<Growth> measured, double exponent, List<Point> points) {
            this(expected, measured, exponent, points, Optional.empty(), Optional.empty());
        }

        public MeasuredComplexity withStatement(Optional<Statement> found) {
            return new MeasuredComplexity(expected, measured, exponent, points, found, memory);
        }

        public MeasuredComplexity withMemory(Optional<MeasuredMemory> found) {
            return new MeasuredComplexity(expected, measured, exponent, points, statement, found);
        }

        /// @param size n
        public record Point(long size, long cpuMicros) {}
    }

    /// What the measured times say of the growth that the candidate stated.
    ///
    /// @param others what would fit as well, if it is confirmed; what fits instead, if it is
    ///   refuted
    public record Statement(Growth stated, Outcome outcome, List<Growth> others) {
        public Statement {
            others = List.copyOf(others);
        }

        public enum Outcome {
            CONFIRMED("confirmed"),
            REFUTED("refuted"),
            NOT_CLEAR("not clear");

            private final String words;

            Outcome(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }
    }

    /// How the memory on the heap grows with the size n of the input. The input and the answer are
    /// part of it; stacks are not.
    ///
    /// @param expected the faster growing of the extra memory that is asked for and of what has to
    ///   be held in any case
    /// @param measured empty when the growth was not clear
    public record MeasuredMemory(
            Growth expected, Optional<Growth> measured, Kind kind, List<Amount> amounts) {
        public MeasuredMemory {
            amounts = List.copyOf(amounts);
        }

        /// What the bytes are.
        public enum Kind {
            /// The most that was held at a time.
            HELD("held"),
            /// Everything that was allocated, whether it was given back or not: no less than what
            /// was held.
            ALLOCATED("allocated");

            private final String word;

            Kind(String word) {
                this.word = word;
            }

            public String word() {
                return word;
            }
        }

        /// @param size n
        public record Amount(long size, long bytes) {}
    }

    public record Timings(Duration compile, Duration run, Duration total) {
        public static final Timings NONE = new Timings(Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }
}
