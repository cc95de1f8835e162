package onsite.judge.run;

import java.util.Map;
import onsite.judge.sandbox.Exit;

/// What happened in one run of a standard-input program.
///
/// @param ending `COMPLETE` or `DIED` when it ended by itself, with status 0 or another
/// @param errors what it wrote to standard error
/// @param feedback reports by file name, shortened; empty unless they were asked for
/// @param memoryBytesMax 0 where it can't be measured
public record StandardRun(
        RunLog.Ending ending,
        Exit exit,
        Captured output,
        Captured errors,
        Map<String, String> feedback,
        long cpuMicros,
        long memoryBytesMax) {
    public StandardRun {
        feedback = Map.copyOf(feedback);
    }

    /// Whether it ended by itself, however.
    public boolean endedByItself() {
        return ending == RunLog.Ending.COMPLETE || ending == RunLog.Ending.DIED;
    }
}
