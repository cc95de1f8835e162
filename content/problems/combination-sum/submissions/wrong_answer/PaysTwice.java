import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

// Wrong: goes on from the same position, so one invoice can be paid several times.
class Solution {
    private final List<List<Integer>> combinations = new ArrayList<>();

    List<List<Integer>> combinationSum(int[] amounts, int target) {
        extend(Arrays.stream(amounts).sorted().distinct().toArray(), 0, target, List.of());
        return combinations;
    }

    private void extend(int[] sorted, int start, int left, List<Integer> chosen) {
        if (left == 0) {
            combinations.add(chosen);
            return;
        }
        for (int i = start; i < sorted.length && sorted[i] <= left; i++) {
            List<Integer> longer = new ArrayList<>(chosen);
            longer.add(sorted[i]);
            extend(sorted, i, left - sorted[i], longer);
        }
    }
}
