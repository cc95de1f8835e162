import java.util.ArrayList;
import java.util.List;

// Too slow: looks at every pair, through a list of boxed numbers: n² steps.
class Solution {
    int[] twoSum(int[] nums, int target) {
        List<Integer> amounts = new ArrayList<>();
        for (int amount : nums) {
            amounts.add(amount);
        }
        for (int i = 0; i < amounts.size(); i++) {
            int partner = amounts.subList(i + 1, amounts.size()).indexOf(target - amounts.get(i));
            if (partner >= 0) {
                return new int[] {i, i + 1 + partner};
            }
        }
        return new int[0];
    }
}
