import java.util.HashSet;
import java.util.Set;

// Wrong: computes in 32 bits, where the smallest number follows the largest.
class Solution {
    int longestConsecutive(int[] nums) {
        Set<Integer> received = new HashSet<>();
        for (int num : nums) {
            received.add(num);
        }
        int longest = 0;
        for (int num : received) {
            if (!received.contains(num - 1)) {
                int length = 1;
                while (received.contains(num + length)) {
                    length++;
                }
                longest = Math.max(longest, length);
            }
        }
        return longest;
    }
}
