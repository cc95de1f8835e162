import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Collects the three groups one after the other.
class Solution {
    void partition(int[] nums, int pivot) {
        int[] groups =
                IntStream.of(-1, 0, 1)
                        .flatMap(side -> group(nums, num -> Integer.compare(num, pivot) == side))
                        .toArray();
        System.arraycopy(groups, 0, nums, 0, nums.length);
    }

    private static IntStream group(int[] nums, IntPredicate belongs) {
        return Arrays.stream(nums).filter(belongs);
    }
}
