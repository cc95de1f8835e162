import java.util.HashMap;
import java.util.Map;

// Wrong: adds up in 32 bits, and different totals become equal.
class Solution {
    long countSubarrays(int[] nums, long k) {
        Map<Integer, Integer> totals = new HashMap<>();
        totals.put(0, 1);
        int total = 0;
        long count = 0;
        for (int num : nums) {
            total += num;
            count += totals.getOrDefault((int) (total - k), 0);
            totals.merge(total, 1, Integer::sum);
        }
        return count;
    }
}
