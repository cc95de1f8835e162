import java.util.HashSet;
import java.util.Set;

// Too slow: counts upwards from every number of a run, not only from the first: n² steps.
class Solution {
    int longestConsecutive(int[] nums) {
        Set<Long> received = new HashSet<>();
        for (int num : nums) {
            received.add((long) num);
        }
        int longest = 0;
        for (long num : received) {
            int length = 1;
            while (received.contains(num + length)) {
                length++;
            }
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
