import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class Solution {
    private final List<List<Integer>> orders = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();

    List<List<Integer>> permutations(int[] nums) {
        Map<Integer, Integer> copies = new TreeMap<>();
        for (int num : nums) {
            copies.merge(num, 1, Integer::sum);
        }
        fill(nums.length, copies);
        return orders;
    }

    /// Fills `places` more places of the order with the copies that are left.
    private void fill(int places, Map<Integer, Integer> copies) {
        if (places == 0) {
            orders.add(List.copyOf(order)); // order itself goes on changing
        }
        for (var kind : copies.entrySet()) {
            int left = kind.getValue();
            if (left > 0) {
                kind.setValue(left - 1);
                order.add(kind.getKey());
                fill(places - 1, copies);
                order.removeLast();
                kind.setValue(left);
            }
        }
    }
}
