import java.util.ArrayList;
import java.util.List;

class Solution {
    List<List<Integer>> subsets(int[] nums) {
        List<List<Integer>> subsets = new ArrayList<>();
        extend(nums, 0, new ArrayList<>(), subsets);
        return subsets;
    }

    /// Stores `chosen` and everything it can be extended to by numbers from `start` on.
    private static void extend(
            int[] nums, int start, List<Integer> chosen, List<List<Integer>> subsets) {
        subsets.add(List.copyOf(chosen)); // chosen itself goes on changing
        for (int i = start; i < nums.length; i++) {
            chosen.add(nums[i]);
            extend(nums, i + 1, chosen, subsets);
            chosen.removeLast();
        }
    }
}
