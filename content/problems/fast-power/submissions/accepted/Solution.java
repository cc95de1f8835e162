class Solution {
    int[] modularPowers(long[][] queries) {
        int[] remainders = new int[queries.length];
        for (int i = 0; i < queries.length; i++) {
            long[] query = queries[i];
            remainders[i] = (int) power(query[0] % query[2], query[1], query[2]);
        }
        return remainders;
    }

    /// The base lies below the modulus, so that no product exceeds 62 bits.
    private long power(long base, long exponent, long modulus) {
        if (exponent == 0) {
            return 1 % modulus;
        }
        long root = power(base, exponent / 2, modulus);
        long square = root * root % modulus;
        return exponent % 2 == 0 ? square : square * base % modulus;
    }
}
