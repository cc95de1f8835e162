import java.util.Arrays;

// Wrong: sorts, and takes a repeated number for the end of a run.
class Solution {
    int longestConsecutive(int[] nums) {
        int[] sorted = nums.clone();
        Arrays.sort(sorted);
        int longest = Math.min(1, sorted.length);
        int length = 1;
        for (int i = 1; i < sorted.length; i++) {
            length = sorted[i] == (long) sorted[i - 1] + 1 ? length + 1 : 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
