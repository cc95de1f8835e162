import java.util.ArrayList;
import java.util.List;

// Wrong: treats equal numbers as different, so equal orders are listed several times.
class Solution {
    List<List<Integer>> permutations(int[] nums) {
        List<List<Integer>> orders = new ArrayList<>();
        fill(nums, new boolean[nums.length], new ArrayList<>(), orders);
        return orders;
    }

    private static void fill(
            int[] nums, boolean[] used, List<Integer> order, List<List<Integer>> orders) {
        if (order.size() == nums.length) {
            orders.add(new ArrayList<>(order));
            return;
        }
        for (int i = 0; i < nums.length; i++) {
            if (!used[i]) {
                used[i] = true;
                order.add(nums[i]);
                fill(nums, used, order, orders);
                order.removeLast();
                used[i] = false;
            }
        }
    }
}
