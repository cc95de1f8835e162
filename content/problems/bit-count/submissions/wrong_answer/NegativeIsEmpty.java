// Wrong: the loop does not begin for a negative number, because it is not above 0.
class Solution {
    int bitCount(long n) {
        int count = 0;
        while (n > 0) {
            count += n % 2;
            n /= 2;
        }
        return count;
    }
}
