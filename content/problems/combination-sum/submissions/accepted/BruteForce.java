import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Adds up every subset of the invoices.
class Solution {
    List<List<Integer>> combinationSum(int[] amounts, int target) {
        Set<List<Integer>> combinations = new LinkedHashSet<>();
        for (int mask = 0; mask < 1 << amounts.length; mask++) {
            List<Integer> chosen = new ArrayList<>();
            for (int i = 0; i < amounts.length; i++) {
                if ((mask >> i & 1) == 1) {
                    chosen.add(amounts[i]);
                }
            }
            if (chosen.stream().mapToLong(Integer::longValue).sum() == target) {
                chosen.sort(null);
                combinations.add(chosen);
            }
        }
        return new ArrayList<>(combinations);
    }
}
