import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

// Too slow: builds each combination in every order of its numbers and drops duplicates: n! steps.
class Solution {
    List<List<Integer>> subsets(int[] nums) {
        Set<List<Integer>> subsets = new LinkedHashSet<>();
        choose(nums, new boolean[nums.length], subsets);
        return new ArrayList<>(subsets);
    }

    private static void choose(int[] nums, boolean[] chosen, Set<List<Integer>> subsets) {
        List<Integer> subset = new ArrayList<>();
        for (int i = 0; i < nums.length; i++) {
            if (chosen[i]) {
                subset.add(nums[i]);
            }
        }
        subsets.add(subset);
        for (int i = 0; i < nums.length; i++) {
            if (!chosen[i]) {
                chosen[i] = true;
                choose(nums, chosen, subsets);
                chosen[i] = false;
            }
        }
    }
}
