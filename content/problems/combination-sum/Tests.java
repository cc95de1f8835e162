import static onsite.tests.Values.*;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int AMOUNTS_MAX = 40;
    private static final int AMOUNT_MAX = 1_000_000_000;
    private static final long COMBINATIONS_MAX = 262_144;
    private static final long ANSWERS_MAX = 10_000;

    @Override
    public void define(Suite suite) {
        suite.edge("one invoice, paid", ints(8), 8);
        suite.edge("one invoice, paid in part", ints(8), 7);
        suite.edge("one invoice, paid too much", ints(8), 9);
        suite.edge("one invoice, paid twice over", ints(8), 16);
        suite.edge("the smallest amount and target", ints(1), 1);
        suite.edge("all invoices together", ints(5, 1, 4), 10);
        suite.edge("one less than all invoices together", ints(5, 2, 4), 10);
        suite.edge("one more than all invoices together", ints(5, 2, 4), 12);
        suite.edge("three equal amounts, two of them paid", ints(6, 6, 6), 12);
        suite.edge("equal amounts stand apart", ints(2, 9, 2, 9, 2), 11);
        suite.edge("a pair that must be used together", ints(3, 1, 3, 4), 7);
        suite.edge("the largest invoice alone or all others", ints(1, 2, 3, 6), 6);
        suite.edge("in descending order", ints(9, 7, 5, 3, 2, 1), 12);
        suite.edge("the smallest amount is larger than the target", ints(50, 70, 60), 49);
        suite.edge("taking the largest first misses", ints(9, 6, 6, 4), 12);
        suite.edge(
                "the sum of all is above 32 bits",
                ints(AMOUNT_MAX, AMOUNT_MAX, AMOUNT_MAX, AMOUNT_MAX, AMOUNT_MAX),
                AMOUNT_MAX);
        suite.edge(
                "a sum that wraps around 32 bits to the target",
                ints(858_993_460, 858_993_459, 858_993_458, 858_993_457, 858_993_456, 10),
                4);
        suite.edge(
                "the largest target in two parts",
                ints(AMOUNT_MAX - 1, 1, 2, AMOUNT_MAX - 2),
                AMOUNT_MAX);
        suite.random("few different amounts", 45, r -> invoices(r, r.between(1, 9), 5));
        suite.random("more different amounts", 20, r -> invoices(r, r.between(6, 11), 25));
        suite.random("large amounts", 10, r -> subsetIsPaid(r, r.between(3, 9)));
        suite.scale(
                "all amounts are different",
                IntStream.rangeClosed(12, 18).toArray(),
                (r, n) -> halfIsPaid(r.distinctInts(n, 500_000, 1_000_000)));
        suite.scale(
                "three different amounts",
                IntStream.rangeClosed(34, AMOUNTS_MAX).toArray(),
                Tests::threeKinds);
    }

    private static Input invoices(Rand r, int n, int amountMax) {
        int[] amounts = r.ints(n, 1, amountMax);
        int sum = Arrays.stream(amounts).sum();
        return input(amounts, r.between(1, Math.max(1, sum * 2 / 3)));
    }

    private static Input subsetIsPaid(Rand r, int n) {
        int[] amounts = r.ints(n, 1, AMOUNT_MAX / n);
        int target = amounts[0];
        for (int i = 1; i < n; i++) {
            if (r.chance(0.5)) {
                target += amounts[i];
            }
        }
        r.shuffle(amounts);
        return input(amounts, target);
    }

    private static Input halfIsPaid(int[] amounts) {
        return input(amounts, Arrays.stream(amounts).sum() / 2);
    }

    private static Input threeKinds(Rand r, int n) {
        int[] kinds = r.distinctInts(3, 1_000, 2_000);
        int[] amounts = new int[n];
        Arrays.setAll(amounts, i -> kinds[i % 3]);
        int target = 0;
        for (int i = 0; i < n; i += 2) {
            target += amounts[i];
        }
        r.shuffle(amounts);
        return input(amounts, target);
    }

    static void valid(int[] amounts, int target) {
        require(
                amounts.length >= 1 && amounts.length <= AMOUNTS_MAX,
                "amounts has 1 to 40 numbers, not " + amounts.length);
        requireAll(amounts, 1, AMOUNT_MAX, "amounts");
        require(
                target >= 1 && target <= AMOUNT_MAX,
                "target lies between 1 and 1,000,000,000, not " + target);
        Map<Integer, Integer> copies = new TreeMap<>();
        for (int amount : amounts) {
            copies.merge(amount, 1, Integer::sum);
        }
        long combinations = 1;
        for (int count : copies.values()) {
            combinations *= count + 1;
            require(
                    combinations <= COMBINATIONS_MAX,
                    "at most 262,144 combinations of different amounts can be formed");
        }
        require(
                answers(copies, target) <= ANSWERS_MAX,
                "at most 10,000 combinations add up to the target");
    }

    /// Counts the combinations by their sums, one kind of amount after the other.
    private static long answers(Map<Integer, Integer> copies, int target) {
        Map<Long, Long> counts = Map.of(0L, 1L);
        for (var kind : copies.entrySet()) {
            Map<Long, Long> next = new HashMap<>();
            for (var sum : counts.entrySet()) {
                for (int used = 0; used <= kind.getValue(); used++) {
                    long reached = sum.getKey() + (long) used * kind.getKey();
                    if (reached <= target) {
                        next.merge(reached, sum.getValue(), Long::sum);
                    }
                }
            }
            counts = next;
        }
        return counts.getOrDefault((long) target, 0L);
    }
}
