import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Solution {
    private final List<List<Integer>> combinations = new ArrayList<>();
    private final List<Integer> chosen = new ArrayList<>();

    List<List<Integer>> combinationSum(int[] amounts, int target) {
        int[] sorted = amounts.clone();
        Arrays.sort(sorted);
        extend(sorted, 0, target);
        return combinations;
    }

    /// Extends what is chosen by amounts from `start` on that add up to `left`.
    private void extend(int[] sorted, int start, int left) {
        if (left == 0) {
            combinations.add(List.copyOf(chosen));
        }
        for (int i = start; i < sorted.length && sorted[i] <= left; i++) {
            if (i > start && sorted[i] == sorted[i - 1]) {
                continue; // the same amount was tried in this place
            }
            chosen.add(sorted[i]);
            extend(sorted, i + 1, left - sorted[i]);
            chosen.removeLast();
        }
    }
}
