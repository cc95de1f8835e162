import java.util.HashMap;
import java.util.Map;

// Wrong: stores the line before it looks for the partner, so half of the target is paired with
// itself.
class Solution {
    int[] twoSum(int[] nums, int target) {
        Map<Integer, Integer> lineOf = new HashMap<>();
        for (int line = 0; line < nums.length; line++) {
            lineOf.put(nums[line], line);
            Integer partner = lineOf.get(target - nums[line]);
            if (partner != null) {
                return new int[] {partner, line};
            }
        }
        return new int[0];
    }
}
