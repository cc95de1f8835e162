/// Searches the list for each successor.
class Solution {
    int longestConsecutive(int[] nums) {
        int longest = 0;
        for (int num : nums) {
            int length = 0;
            while (contains(nums, (long) num + length)) {
                length++;
            }
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private static boolean contains(int[] nums, long wanted) {
        for (int num : nums) {
            if (num == wanted) {
                return true;
            }
        }
        return false;
    }
}
