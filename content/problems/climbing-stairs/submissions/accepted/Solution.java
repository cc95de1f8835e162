class Solution {
    private static final int MODULUS = 1_000_000_007;

    int countWays(int stages) {
        int before = 0; // ways to the stage before
        int ways = 1; // ways to this one, beginning at the start
        for (int stage = 1; stage <= stages; stage++) {
            int next = (before + ways) % MODULUS;
            before = ways;
            ways = next;
        }
        return ways;
    }
}
