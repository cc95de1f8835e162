class Solution {
    long[] sortedSquares(int[] nums) {
        long[] squares = new long[nums.length];
        int left = 0;
        int right = nums.length - 1;
        for (int place = nums.length - 1; place >= 0; place--) {
            long largest =
                    Math.abs(nums[left]) > Math.abs(nums[right]) ? nums[left++] : nums[right--];
            squares[place] = largest * largest;
        }
        return squares;
    }
}
