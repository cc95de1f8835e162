import java.util.Arrays;

// Too slow: walks along the array for each target: n·m steps.
class Solution {
    int[] insertPositions(int[] sorted, int[] targets) {
        return Arrays.stream(targets)
                .map(target -> (int) Arrays.stream(sorted).takeWhile(n -> n < target).count())
                .toArray();
    }
}
