package onsite.judge.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import onsite.judge.sandbox.Exit;

/// What happened in one run.
///
/// @param outcomes of the tests that were answered, in order
/// @param printed during each test that was begun, shortened; the first entry is what was printed
///   before the first test
/// @param unloadable why no test could be begun
/// @param cpuMicrosOfUnanswered CPU time of the test that was running when the process ended; 0 if
///   there was none
public record RunLog(
        List<Outcome> outcomes,
        List<String> printed,
        Optional<Unloadable> unloadable,
        Ending ending,
        Exit exit,
        long cpuMicrosOfUnanswered,
        long memoryBytesMax,
        Duration elapsed) {

    public RunLog {
        outcomes = List.copyOf(outcomes);
        printed = List.copyOf(printed);
    }

    /// Why the run is over.
    public enum Ending {
        /// Every test was answered.
        COMPLETE,
        /// The process ended by itself before that.
        DIED,
        /// We ended it: a test had failed, and the others took long or were not wanted.
        FAILED,
        /// We ended it: too much CPU time in one test.
        CPU,
        /// We ended it: too long a wait.
        WALL,
        /// We ended it: too much was printed.
        OUTPUT,
        /// We ended it: its answers were longer than is read.
        ANSWERS,
        /// We ended it: it held too much memory, which only we were watching.
        MEMORY
    }

    public sealed interface Outcome {
        long cpuMicros();
    }

    /// @param json canonical if the submission is honest; any text if it is not
    public record Answered(String json, long cpuMicros) implements Outcome {}

    /// The answer has no place in its type.
    public record Misshapen(String message, long cpuMicros) implements Outcome {}

    /// @param line of the submission, 0 if none of its frames is known
    public record Threw(
            String type, String message, String file, int line, String trace, long cpuMicros)
            implements Outcome {}

    /// @param kind of what stood in the way
    public record Unloadable(Kind kind, String message, String file, int line, int column) {
        public enum Kind {
            /// A mistake in the syntax.
            SYNTAX,
            /// The class or the method asked for is missing.
            ENTRY,
            /// The submission failed while it was loaded.
            THREW
        }
    }

    /// Whether a signal ended it that we did not send, nor the kernel for its memory.
    boolean endedFromOutside() {
        return ending == Ending.DIED && exit.killed() && !exit.outOfMemory();
    }

    /// Whether a test was begun, answered or not.
    public boolean begun() {
        return !outcomes.isEmpty() || printed.size() > 1;
    }

    /// What was printed during the test with this index, from 0; before the first one with -1.
    public String printedDuring(int test) {
        return test + 1 < printed.size() ? printed.get(test + 1) : "";
    }
}
