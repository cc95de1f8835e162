import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

// Too slow: goes through every subset of the invoices, though most of them look the same: 2ⁿ steps
// even if only a few
// amounts differ.
class Solution {
    private final Set<List<Integer>> combinations = new LinkedHashSet<>();
    private final List<Integer> chosen = new ArrayList<>();

    List<List<Integer>> combinationSum(int[] amounts, int target) {
        int[] sorted = amounts.clone();
        Arrays.sort(sorted);
        choose(sorted, 0, target);
        return new ArrayList<>(combinations);
    }

    private void choose(int[] sorted, int at, int left) {
        if (left == 0) {
            combinations.add(List.copyOf(chosen));
        }
        if (at == sorted.length || left < sorted[at]) {
            return;
        }
        chosen.add(sorted[at]);
        choose(sorted, at + 1, left - sorted[at]);
        chosen.removeLast();
        choose(sorted, at + 1, left);
    }
}
