// Wrong: cuts the exponent to 32 bits.
class Solution {
    int[] modularPowers(long[][] queries) {
        int[] remainders = new int[queries.length];
        for (int i = 0; i < queries.length; i++) {
            remainders[i] =
                    (int) power(queries[i][0] % queries[i][2], (int) queries[i][1], queries[i][2]);
        }
        return remainders;
    }

    private long power(long base, int exponent, long modulus) {
        if (exponent <= 0) {
            return 1 % modulus;
        }
        long root = power(base, exponent / 2, modulus);
        long square = root * root % modulus;
        return exponent % 2 == 0 ? square : square * base % modulus;
    }
}
