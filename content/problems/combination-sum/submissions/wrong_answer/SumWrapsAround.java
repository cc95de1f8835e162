import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

// Wrong: adds up in 32 bits without stopping at the target, so a sum far above it can wrap around
// and hit it.
class Solution {
    private final Set<List<Integer>> combinations = new LinkedHashSet<>();

    List<List<Integer>> combinationSum(int[] amounts, int target) {
        int[] sorted = amounts.clone();
        Arrays.sort(sorted);
        choose(sorted, 0, 0, target, List.of());
        return new ArrayList<>(combinations);
    }

    private void choose(int[] sorted, int at, int sum, int target, List<Integer> chosen) {
        if (at == sorted.length) {
            if (sum == target) {
                combinations.add(chosen);
            }
            return;
        }
        choose(sorted, at + 1, sum, target, chosen);
        List<Integer> longer = new ArrayList<>(chosen);
        longer.add(sorted[at]);
        choose(sorted, at + 1, sum + sorted[at], target, longer);
    }
}
