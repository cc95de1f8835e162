import java.util.Arrays;

// Wrong: != on Integer compares objects, and equal numbers above 127 are different objects.
class Solution {
    int singleNumber(int[] nums) {
        Integer[] sorted = Arrays.stream(nums).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted);
        for (int i = 0; i + 1 < sorted.length; i += 2) {
            if (sorted[i] != sorted[i + 1]) {
                return sorted[i];
            }
        }
        return sorted[sorted.length - 1];
    }
}
