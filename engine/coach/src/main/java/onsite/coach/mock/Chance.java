package onsite.coach.mock;

import java.util.List;
import java.util.function.ToIntFunction;

/// Seeded randomness.
///
/// SplitMix64 (Steele, Lea and Flood: Fast Splittable Pseudorandom Number Generators, 2014): its
/// sequence is fixed by its definition, not by the version of a library, and neighbouring seeds
/// give unlike sequences.
final class Chance {
    private long state;

    Chance(long seed) {
        this.state = seed;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// One of the options, each as likely as its weight says; all alike when no weight is positive.
    ///
    /// @param options not empty
    <T> T pick(List<T> options, ToIntFunction<T> weight) {
        long sum =
                options.stream().mapToLong(option -> Math.max(0, weight.applyAsInt(option))).sum();
        if (sum == 0) {
            return options.get((int) Long.remainderUnsigned(next(), options.size()));
        }
        long left = Long.remainderUnsigned(next(), sum);
        for (T option : options) {
            left -= Math.max(0, weight.applyAsInt(option));
            if (left < 0) {
                return option;
            }
        }
        throw new AssertionError("weights add up to more than their sum");
    }
}
