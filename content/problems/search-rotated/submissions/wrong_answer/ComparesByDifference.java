// Wrong: compares by difference, which overflows for numbers far apart.
class Solution {
    int[] positions(int[] ring, int[] targets) {
        int n = ring.length;
        int oldest = 0;
        int behind = n;
        while (oldest < behind) {
            int mid = (oldest + behind) >>> 1;
            if (ring[mid] - ring[n - 1] > 0) {
                oldest = mid + 1;
            } else {
                behind = mid;
            }
        }
        int[] positions = new int[targets.length];
        for (int i = 0; i < targets.length; i++) {
            int low = 0;
            int high = n;
            while (low < high) {
                int mid = (low + high) >>> 1;
                if (ring[(oldest + mid) % n] - targets[i] < 0) {
                    low = mid + 1;
                } else {
                    high = mid;
                }
            }
            int position = (oldest + low) % n;
            positions[i] = ring[position] == targets[i] ? position : -1;
        }
        return positions;
    }
}
