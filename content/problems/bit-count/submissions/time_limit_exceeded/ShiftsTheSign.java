// Too slow: the arithmetic shift repeats the sign, so the loop never ends for a negative number.
class Solution {
    int bitCount(long n) {
        int count = 0;
        while (n != 0) {
            count += n & 1;
            n >>= 1;
        }
        return count;
    }
}
