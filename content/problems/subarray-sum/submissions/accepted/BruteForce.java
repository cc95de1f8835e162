class Solution {
    long countSubarrays(int[] nums, long k) {
        long count = 0;
        for (int from = 0; from < nums.length; from++) {
            long sum = 0;
            for (int to = from; to < nums.length; to++) {
                sum += nums[to];
                if (sum == k) {
                    count++;
                }
            }
        }
        return count;
    }
}
