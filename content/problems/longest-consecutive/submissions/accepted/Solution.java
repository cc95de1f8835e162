import java.util.HashSet;
import java.util.Set;

class Solution {
    int longestConsecutive(int[] nums) {
        Set<Long> received = new HashSet<>(); // long, so that no successor overflows
        for (int num : nums) {
            received.add((long) num);
        }
        int longest = 0;
        for (long num : received) {
            if (!received.contains(num - 1)) {
                longest = Math.max(longest, lengthFrom(num, received));
            }
        }
        return longest;
    }

    private static int lengthFrom(long first, Set<Long> received) {
        long end = first;
        while (received.contains(end)) {
            end++;
        }
        return (int) (end - first);
    }
}
