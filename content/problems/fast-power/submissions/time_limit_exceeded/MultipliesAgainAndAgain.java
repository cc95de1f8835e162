// Too slow: one multiplication per unit of the exponent.
class Solution {
    int[] modularPowers(long[][] queries) {
        int[] remainders = new int[queries.length];
        for (int i = 0; i < queries.length; i++) {
            long base = queries[i][0] % queries[i][2];
            long result = 1 % queries[i][2];
            for (long step = 0; step < queries[i][1]; step++) {
                result = result * base % queries[i][2];
            }
            remainders[i] = (int) result;
        }
        return remainders;
    }
}
