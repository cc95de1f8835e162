import java.util.Arrays;

// Wrong: squares each number where it stands; the squares of negative numbers fall.
class Solution {
    long[] sortedSquares(int[] nums) {
        return Arrays.stream(nums).mapToLong(num -> (long) num * num).toArray();
    }
}
