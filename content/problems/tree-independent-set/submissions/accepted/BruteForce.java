/// Tries every set of switches.
class Solution {
    long heaviestSet(int[][] edges, int[] weights) {
        long heaviest = 0;
        for (int set = 0; set < 1 << weights.length; set++) {
            long total = isIndependent(edges, set) ? 0 : Long.MIN_VALUE;
            for (int i = 0; i < weights.length; i++) {
                total += (set & (1 << i)) != 0 ? weights[i] : 0;
            }
            heaviest = Math.max(heaviest, total);
        }
        return heaviest;
    }

    private static boolean isIndependent(int[][] edges, int set) {
        for (int[] edge : edges) {
            if ((set & (1 << edge[0])) != 0 && (set & (1 << edge[1])) != 0) {
                return false;
            }
        }
        return true;
    }
}
