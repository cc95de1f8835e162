package onsite.judge.kattis;

import java.util.List;
import java.util.OptionalDouble;
import onsite.exercise.Verdict;

/// How a group of tests came out.
///
/// @param name such as `secret/group1`
/// @param verdict as the package grades it: a group that always accepts is Accepted whatever its
///   tests did
/// @param score empty for a problem without scores, and for the samples
/// @param scoreMax infinite where it is unbounded; empty where none is stated
/// @param run whether any of its tests was run
public record GroupResult(
        String name,
        Verdict verdict,
        OptionalDouble score,
        OptionalDouble scoreMax,
        boolean run,
        List<GroupResult> groups) {
    public GroupResult {
        groups = List.copyOf(groups);
    }
}
