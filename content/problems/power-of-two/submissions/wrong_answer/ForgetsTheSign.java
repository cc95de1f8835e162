// Wrong: keeps 0 out but not the smallest number, whose only set bit is the sign.
class Solution {
    boolean isPowerOfTwo(long n) {
        return n != 0 && (n & (n - 1)) == 0;
    }
}
