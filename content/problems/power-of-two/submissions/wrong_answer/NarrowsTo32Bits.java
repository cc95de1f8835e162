// Wrong: tests only the lower 32 bits.
class Solution {
    boolean isPowerOfTwo(long n) {
        int bits = (int) n;
        return bits > 0 && (bits & (bits - 1)) == 0;
    }
}
