import java.util.Arrays;

class Solution {
    int longestIncreasing(int[] nums) {
        int[] ends = new int[nums.length]; // ends[k]: the smallest end of a run of k + 1 numbers
        int longest = 0;
        for (int num : nums) {
            int at = Arrays.binarySearch(ends, 0, longest, num);
            if (at < 0) {
                at = ~at; // where it would be inserted: the first greater end
            }
            ends[at] = num;
            longest = Math.max(longest, at + 1);
        }
        return longest;
    }
}
