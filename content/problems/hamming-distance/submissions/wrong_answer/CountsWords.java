// Wrong: counts the words that differ instead of the bits.
class Solution {
    int hammingDistance(long[] first, long[] second) {
        int distance = 0;
        for (int i = 0; i < first.length; i++) {
            if (first[i] != second[i]) {
                distance++;
            }
        }
        return distance;
    }
}
