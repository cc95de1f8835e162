// Wrong: compares how many bits are set, but not where.
class Solution {
    int hammingDistance(long[] first, long[] second) {
        int distance = 0;
        for (int i = 0; i < first.length; i++) {
            distance += Math.abs(Long.bitCount(first[i]) - Long.bitCount(second[i]));
        }
        return distance;
    }
}
