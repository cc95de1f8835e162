// Wrong: keeps the remainders in ints, whose product overflows before the remainder is taken.
class Solution {
    int[] modularPowers(long[][] queries) {
        int[] remainders = new int[queries.length];
        for (int i = 0; i < queries.length; i++) {
            int modulus = (int) queries[i][2];
            int result = 1 % modulus;
            int square = (int) (queries[i][0] % modulus);
            for (long exponent = queries[i][1]; exponent > 0; exponent /= 2) {
                if (exponent % 2 == 1) {
                    result = result * square % modulus;
                }
                square = square * square % modulus;
            }
            remainders[i] = result;
        }
        return remainders;
    }
}
