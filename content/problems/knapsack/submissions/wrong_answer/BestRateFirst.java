import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

// Wrong: takes containers by worth per megabyte, which is right only if they can be cut.
class Solution {
    long bestValue(int[] weights, int[] values, int capacity) {
        List<Integer> order =
                IntStream.range(0, weights.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -(double) values[i] / weights[i]))
                        .toList();
        long total = 0;
        for (int i : order) {
            if (weights[i] <= capacity) {
                capacity -= weights[i];
                total += values[i];
            }
        }
        return total;
    }
}
