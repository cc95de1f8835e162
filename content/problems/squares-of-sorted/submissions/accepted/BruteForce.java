import java.util.Arrays;

class Solution {
    long[] sortedSquares(int[] nums) {
        return Arrays.stream(nums).mapToLong(num -> (long) num * num).sorted().toArray();
    }
}
