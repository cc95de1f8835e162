/// Compares with each power in turn.
class Solution {
    boolean isPowerOfTwo(long n) {
        long power = 1;
        for (int exponent = 0; exponent <= 62; exponent++) {
            if (power == n) {
                return true;
            }
            power = power * 2;
        }
        return false;
    }
}
