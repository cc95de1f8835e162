// FILL IN: the plainest right solution, another way than Solution.java; random tests compare the two.
class Solution {
    long total(int[] nums) {
        return java.util.Arrays.stream(nums).asLongStream().sum();
    }
}
