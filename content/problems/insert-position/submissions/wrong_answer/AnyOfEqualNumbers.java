import java.util.Arrays;

// Wrong: of several equal numbers, Arrays.binarySearch finds any one and not always the first.
class Solution {
    int[] insertPositions(int[] sorted, int[] targets) {
        int[] positions = new int[targets.length];
        for (int i = 0; i < targets.length; i++) {
            int found = Arrays.binarySearch(sorted, targets[i]);
            positions[i] = found >= 0 ? found : -found - 1;
        }
        return positions;
    }
}
