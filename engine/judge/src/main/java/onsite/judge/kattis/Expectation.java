package onsite.judge.kattis;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onsite.exercise.Verdict;

/// What a packaged submission has to earn.
///
/// @param tests which tests it speaks of: a pattern over their names; empty for all
/// @param permitted what every one of these tests may end in
/// @param required what at least one of them has to end in
/// @param message what a `judgemessage.txt` of one of them has to hold
record Expectation(
        Optional<String> tests,
        Set<Verdict> permitted,
        Set<Verdict> required,
        Optional<Range> score,
        Optional<String> message) {

    /// All that the format distinguishes.
    static final Set<Verdict> ANY =
            Set.copyOf(
                    EnumSet.of(
                            Verdict.ACCEPTED,
                            Verdict.WRONG_ANSWER,
                            Verdict.TIME_LIMIT_EXCEEDED,
                            Verdict.RUN_TIME_ERROR));

    /// @param to inclusive
    record Range(double from, double to) {}

    Expectation {
        permitted = Set.copyOf(permitted);
        required = Set.copyOf(required);
    }

    static Expectation of(Set<Verdict> permitted, Set<Verdict> required) {
        return new Expectation(
                Optional.empty(), permitted, required, Optional.empty(), Optional.empty());
    }

    /// Whether no test at all may be too slow.
    boolean forbidsSlowness() {
        return tests.isEmpty() && !permitted.contains(Verdict.TIME_LIMIT_EXCEEDED);
    }

    /// For people.
    static String shown(Set<Verdict> verdicts) {
        return new TreeSet<>(verdicts)
                .stream().map(Verdict::label).collect(Collectors.joining(" or "));
    }

    /// In the format's words: a run that was ended for its memory or its output has crashed.
    static Verdict coarse(Verdict verdict) {
        return switch (verdict) {
            case MEMORY_LIMIT_EXCEEDED, OUTPUT_LIMIT_EXCEEDED -> Verdict.RUN_TIME_ERROR;
            case ACCEPTED,
                    WRONG_ANSWER,
                    TIME_LIMIT_EXCEEDED,
                    RUN_TIME_ERROR,
                    COMPILE_ERROR,
                    JUDGE_ERROR ->
                    verdict;
        };
    }
}
