class Solution {
    int[] positions(int[] ring, int[] targets) {
        int oldest = oldest(ring);
        int[] positions = new int[targets.length];
        for (int i = 0; i < targets.length; i++) {
            positions[i] = position(targets[i], ring, oldest);
        }
        return positions;
    }

    /// The first position whose number is not larger than the last number.
    private static int oldest(int[] ring) {
        int newerThan = ring[ring.length - 1];
        int low = 0;
        int high = ring.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (ring[mid] > newerThan) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    private static int position(int target, int[] ring, int oldest) {
        int low = 0; // places count from the oldest number around the ring
        int high = ring.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (ring[(oldest + mid) % ring.length] < target) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        int position = (oldest + low) % ring.length;
        return ring[position] == target ? position : -1;
    }
}
