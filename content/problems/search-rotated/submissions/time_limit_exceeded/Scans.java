// Too slow: scans the whole ring for each target: n · m steps.
class Solution {
    int[] positions(int[] ring, int[] targets) {
        int[] positions = new int[targets.length];
        for (int i = 0; i < targets.length; i++) {
            positions[i] = -1;
            for (int j = 0; j < ring.length; j++) {
                if (ring[j] == targets[i]) {
                    positions[i] = j;
                    break;
                }
            }
        }
        return positions;
    }
}
