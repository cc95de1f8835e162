// Too slow: adds up, over the place of the last deployment of two stages, all earlier values: n²
// steps.
class Solution {
    int countWays(int stages) {
        long[] ways = new long[stages + 1];
        for (int stage = 0; stage <= stages; stage++) {
            ways[stage] = 1; // only single stages
            for (int before = 0; before + 2 <= stage; before++) {
                ways[stage] = (ways[stage] + ways[before]) % 1_000_000_007;
            }
        }
        return (int) ways[stages];
    }
}
