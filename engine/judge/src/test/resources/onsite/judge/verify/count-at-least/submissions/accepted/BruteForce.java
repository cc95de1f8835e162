class Solution {
    int countAtLeast(int[] nums, int bound) {
        return (int) java.util.stream.IntStream.of(nums).filter(num -> num >= bound).count();
    }
}
