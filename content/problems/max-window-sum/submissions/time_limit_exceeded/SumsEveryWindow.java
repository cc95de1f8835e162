import java.util.stream.IntStream;

// Too slow: sums every window afresh: n·k steps.
class Solution {
    long maxWindowSum(int[] values, int k) {
        return IntStream.rangeClosed(0, values.length - k)
                .mapToLong(start -> sum(values, start, start + k))
                .max()
                .getAsLong();
    }

    private static long sum(int[] values, int from, int to) {
        return IntStream.range(from, to).mapToLong(i -> values[i]).sum();
    }
}
