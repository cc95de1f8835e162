import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Inserts each number into every place of every order of the numbers before it; a set drops what
/// is built twice.
class Solution {
    List<List<Integer>> permutations(int[] nums) {
        Set<List<Integer>> orders = Set.of(List.of());
        for (int num : nums) {
            Set<List<Integer>> longer = new HashSet<>();
            for (List<Integer> order : orders) {
                for (int at = 0; at <= order.size(); at++) {
                    List<Integer> inserted = new ArrayList<>(order);
                    inserted.add(at, num);
                    longer.add(inserted);
                }
            }
            orders = longer;
        }
        return new ArrayList<>(orders);
    }
}
