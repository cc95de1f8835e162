import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Takes numbers away from the full set, one at a time and in every way, and keeps what is new.
class Solution {
    List<List<Integer>> subsets(int[] nums) {
        List<Integer> full = new ArrayList<>();
        for (int num : nums) {
            full.add(num);
        }
        Set<List<Integer>> seen = new LinkedHashSet<>();
        take(full, seen);
        return new ArrayList<>(seen);
    }

    private static void take(List<Integer> subset, Set<List<Integer>> seen) {
        if (!seen.add(subset)) {
            return;
        }
        for (int i = 0; i < subset.size(); i++) {
            List<Integer> smaller = new ArrayList<>(subset);
            smaller.remove(i);
            take(smaller, seen);
        }
    }
}
