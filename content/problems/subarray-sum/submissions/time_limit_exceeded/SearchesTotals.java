import java.util.ArrayList;
import java.util.List;

// Too slow: keeps the totals in a list and goes through all of them at each number: n² steps.
class Solution {
    long countSubarrays(int[] nums, long k) {
        List<Long> totals = new ArrayList<>(List.of(0L));
        long total = 0;
        long count = 0;
        for (int num : nums) {
            total += num;
            for (long earlier : totals) {
                if (total - earlier == k) {
                    count++;
                }
            }
            totals.add(total);
        }
        return count;
    }
}
