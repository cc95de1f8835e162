import java.util.Arrays;

// Too slow: counts each number among all: n² steps.
class Solution {
    int singleNumber(int[] nums) {
        return Arrays.stream(nums)
                .filter(candidate ->
                        Arrays.stream(nums).filter(num -> num == candidate).count() == 1)
                .findFirst()
                .getAsInt();
    }
}
