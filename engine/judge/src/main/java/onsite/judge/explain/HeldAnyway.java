package onsite.judge.explain;

import java.util.Collection;
import java.util.List;
import onsite.exercise.Growth;
import onsite.judge.tests.TestCase;

/// What any submission has to hold: the input and the answer, whose memory grows like their text.
final class HeldAnyway {
    private static final double EXPONENTIAL_SIZE_MAX = 100;
    private static final double EXPONENTIAL_POWER_MIN = 3.5;

    /// A power is taken to be the next whole one above it, less what numbers with more digits add.
    private static final double MORE_DIGITS = 0.3;

    private HeldAnyway() {}

    /// @param families in ascending order of size
    static Growth growth(Collection<List<TestCase>> families) {
        return families.stream()
                .map(HeldAnyway::growth)
                .max(Growth::compareTo)
                .orElse(Growth.CONSTANT);
    }

    private static Growth growth(List<TestCase> family) {
        TestCase first = family.getFirst();
        TestCase last = family.getLast();
        double power =
                Math.log(characters(last) / characters(first))
                        / Math.log((double) last.size() / first.size());
        if (last.size() <= EXPONENTIAL_SIZE_MAX && power >= EXPONENTIAL_POWER_MIN) {
            return Growth.EXPONENTIAL;
        }
        if (power <= MORE_DIGITS) {
            return Growth.CONSTANT;
        }
        if (power <= 1 + MORE_DIGITS) {
            return Growth.LINEAR;
        }
        return power <= 2 + MORE_DIGITS ? Growth.QUADRATIC : Growth.CUBIC;
    }

    private static double characters(TestCase test) {
        return Math.max(1, test.input().length() + test.expected().length());
    }
}
