package onsite.judge.kattis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onsite.exercise.Verdict;

/// A submission that lies in a package.
///
/// @param path under `submissions/`, such as `accepted/fast.java`
/// @param annotated the verdicts that `@EXPECTED_RESULTS@` names, beside what its folder asks for;
///   empty if it has no such line
/// @param forTimeLimit whether the time limit follows from its slowest test
/// @param tooSlow whether a stated time limit has to be well below its slowest test
record KattisSubmission(
        String path,
        ProgramSource source,
        Optional<String> entry,
        List<Expectation> expectations,
        Set<Verdict> annotated,
        boolean partial,
        boolean forTimeLimit,
        boolean tooSlow) {
    KattisSubmission {
        expectations = List.copyOf(expectations);
        annotated = Set.copyOf(annotated);
    }
}
