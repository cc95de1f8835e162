package onsite.judge.run;

import java.time.Duration;

/// What one run of a standard-input program may use.
///
/// @param wall stops what sleeps or hangs
/// @param memoryBytes beside what the language's runtime takes
/// @param outputBytes on standard output, and again on standard error
/// @param processes beside the threads of the language's runtime
public record Allowance(
        Duration cpu, Duration wall, long memoryBytes, long outputBytes, int processes) {}
