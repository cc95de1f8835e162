/// Counts for each number how many are larger and how many are equal.
class Solution {
    int kthLargest(int[] nums, int k) {
        for (int candidate : nums) {
            int larger = 0;
            int equal = 0;
            for (int num : nums) {
                if (num > candidate) {
                    larger++;
                } else if (num == candidate) {
                    equal++;
                }
            }
            if (larger < k && k <= larger + equal) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("k is out of range");
    }
}
