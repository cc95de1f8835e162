import java.util.Arrays;

// Wrong: fills everything between the ends up to the lower end, and what is above it not at all.
class Solution {
    long trappedWater(int[] heights) {
        int level = Math.min(heights[0], heights[heights.length - 1]);
        return Arrays.stream(heights).mapToLong(height -> Math.max(0, level - height)).sum();
    }
}
