import java.util.Arrays;

class Solution {
    int removeDuplicates(int[] nums) {
        int[] different = Arrays.stream(nums).distinct().toArray();
        System.arraycopy(different, 0, nums, 0, different.length);
        return different.length;
    }
}
