import java.util.Arrays;

// Wrong: begins with a list of k zeros, which beat all negative numbers.
class Solution {
    int kthLargest(int[] nums, int k) {
        int[] largest = new int[k];
        for (int num : nums) {
            if (num > largest[0]) {
                largest[0] = num;
                for (int i = 0; i + 1 < k && largest[i] > largest[i + 1]; i++) {
                    int kept = largest[i];
                    largest[i] = largest[i + 1];
                    largest[i + 1] = kept;
                }
            }
        }
        return Arrays.stream(largest).min().orElseThrow();
    }
}
