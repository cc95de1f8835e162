// Wrong: moves a window as if a further number could only make the sum larger.
class Solution {
    long countSubarrays(int[] nums, long k) {
        long count = 0;
        long sum = 0;
        int from = 0;
        for (int to = 0; to < nums.length; to++) {
            sum += nums[to];
            while (sum > k && from <= to) {
                sum -= nums[from];
                from++;
            }
            if (sum == k && from <= to) {
                count++;
            }
        }
        return count;
    }
}
