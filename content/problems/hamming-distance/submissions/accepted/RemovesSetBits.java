class Solution {
    int hammingDistance(long[] first, long[] second) {
        int distance = 0;
        for (int i = 0; i < first.length; i++) {
            for (long rest = first[i] ^ second[i]; rest != 0; rest &= rest - 1) {
                distance++; // rest loses its lowest set bit each time
            }
        }
        return distance;
    }
}
