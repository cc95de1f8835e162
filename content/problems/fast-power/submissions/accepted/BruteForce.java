import java.math.BigInteger;

class Solution {
    int[] modularPowers(long[][] queries) {
        int[] remainders = new int[queries.length];
        for (int i = 0; i < queries.length; i++) {
            remainders[i] = (int) remainder(queries[i][0], queries[i][1], queries[i][2]);
        }
        return remainders;
    }

    /// Multiplies step by step where that is possible, and leaves large exponents to the library.
    private long remainder(long base, long exponent, long modulus) {
        BigInteger m = BigInteger.valueOf(modulus);
        if (exponent > 100) {
            return BigInteger.valueOf(base).modPow(BigInteger.valueOf(exponent), m).longValue();
        }
        BigInteger product = BigInteger.ONE;
        for (long i = 0; i < exponent; i++) {
            product = product.multiply(BigInteger.valueOf(base));
        }
        return product.mod(m).longValue();
    }
}
