// Too slow: tries every odd divisor, up to n/2 of them.
class Solution {
    boolean isPowerOfTwo(long n) {
        for (long divisor = 3; divisor <= n; divisor += 2) {
            if (n % divisor == 0) {
                return false;
            }
        }
        return n > 0;
    }
}
