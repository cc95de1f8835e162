class Solution {
    int hammingDistance(long[] first, long[] second) {
        int distance = 0;
        for (int i = 0; i < first.length; i++) {
            distance += Long.bitCount(first[i] ^ second[i]);
        }
        return distance;
    }
}
