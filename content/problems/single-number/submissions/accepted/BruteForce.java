class Solution {
    int singleNumber(int[] nums) {
        for (int candidate : nums) {
            int count = 0;
            for (int num : nums) {
                if (num == candidate) {
                    count++;
                }
            }
            if (count == 1) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("every number appears twice");
    }
}
