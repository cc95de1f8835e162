import java.util.HashMap;
import java.util.Map;

class Solution {
    int[] twoSum(int[] nums, int target) {
        Map<Integer, Integer> lineOf = new HashMap<>();
        for (int line = 0; line < nums.length; line++) {
            Integer partner = lineOf.get(target - nums[line]);
            if (partner != null) {
                return new int[] {partner, line};
            }
            lineOf.put(nums[line], line); // after the lookup, so that a line never finds itself
        }
        throw new IllegalArgumentException("no pair adds up to " + target);
    }
}
