import java.util.stream.IntStream;

// Too slow: multiplies all others for each place: n² steps.
class Solution {
    long[] productExceptSelf(int[] nums) {
        return IntStream.range(0, nums.length)
                .mapToLong(place -> productOfOthers(nums, place))
                .toArray();
    }

    private static long productOfOthers(int[] nums, int place) {
        return IntStream.range(0, nums.length)
                .filter(i -> i != place)
                .mapToLong(i -> nums[i])
                .reduce(1, (a, b) -> a * b);
    }
}
