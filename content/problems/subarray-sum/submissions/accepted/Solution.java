import java.util.HashMap;
import java.util.Map;

class Solution {
    long countSubarrays(int[] nums, long k) {
        Map<Long, Integer> totals = new HashMap<>(); // how often each has occurred
        totals.put(0L, 1); // before the first number
        long total = 0;
        long count = 0;
        for (int num : nums) {
            total += num;
            count += totals.getOrDefault(total - k, 0);
            totals.merge(total, 1, Integer::sum);
        }
        return count;
    }
}
