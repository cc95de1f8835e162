package onsite.judge.kattis;

import java.util.Map;
import java.util.Optional;
import onsite.exercise.Verdict;

/// One test as it went.
///
/// @param message one sentence, or what the validator reported
/// @param line of the submission where it crashed
/// @param actual the beginning of what it wrote; empty for an interactive problem
/// @param feedback the validator's reports by file name
record TestOutcome(
        PackagedTest test,
        Verdict verdict,
        String message,
        Optional<Integer> line,
        Optional<String> actual,
        String printed,
        Map<String, String> feedback,
        long cpuMicros,
        long memoryBytesMax) {
    TestOutcome {
        feedback = Map.copyOf(feedback);
    }

    boolean accepted() {
        return verdict == Verdict.ACCEPTED;
    }
}
