// Wrong: squares the half also for odd exponents and forgets the one factor that is missing.
class Solution {
    int[] modularPowers(long[][] queries) {
        int[] remainders = new int[queries.length];
        for (int i = 0; i < queries.length; i++) {
            remainders[i] =
                    (int) power(queries[i][0] % queries[i][2], queries[i][1], queries[i][2]);
        }
        return remainders;
    }

    private long power(long base, long exponent, long modulus) {
        if (exponent == 0) {
            return 1 % modulus;
        }
        if (exponent == 1) {
            return base;
        }
        long root = power(base, exponent / 2, modulus);
        return root * root % modulus;
    }
}
