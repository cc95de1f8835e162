class Solution {
    long countInversions(int[] times) {
        long inversions = 0;
        for (int i = 0; i < times.length; i++) {
            for (int j = i + 1; j < times.length; j++) {
                if (times[i] > times[j]) {
                    inversions++;
                }
            }
        }
        return inversions;
    }
}
