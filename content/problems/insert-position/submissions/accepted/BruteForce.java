class Solution {
    int[] insertPositions(int[] sorted, int[] targets) {
        int[] positions = new int[targets.length];
        for (int i = 0; i < targets.length; i++) {
            for (int number : sorted) {
                if (number < targets[i]) {
                    positions[i]++;
                }
            }
        }
        return positions;
    }
}
