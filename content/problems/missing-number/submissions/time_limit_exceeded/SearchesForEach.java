// Too slow: searches the whole list for each of 0 to n: n² steps.
class Solution {
    int missingNumber(int[] nums) {
        int number = 0;
        while (contains(nums, number)) {
            number++;
        }
        return number;
    }

    private static boolean contains(int[] nums, int number) {
        for (int num : nums) {
            if (num == number) {
                return true;
            }
        }
        return false;
    }
}
