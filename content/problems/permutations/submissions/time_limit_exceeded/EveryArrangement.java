import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

// Too slow: goes through all arrangements of the places and drops what looks the same: m! steps.
class Solution {
    List<List<Integer>> permutations(int[] nums) {
        Set<List<Integer>> orders = new LinkedHashSet<>();
        arrange(nums, 0, orders);
        return new ArrayList<>(orders);
    }

    private static void arrange(int[] nums, int at, Set<List<Integer>> orders) {
        if (at == nums.length) {
            List<Integer> order = new ArrayList<>();
            for (int num : nums) {
                order.add(num);
            }
            orders.add(order);
            return;
        }
        for (int i = at; i < nums.length; i++) {
            exchange(nums, at, i);
            arrange(nums, at + 1, orders);
            exchange(nums, at, i);
        }
    }

    private static void exchange(int[] nums, int i, int j) {
        int kept = nums[i];
        nums[i] = nums[j];
        nums[j] = kept;
    }
}
