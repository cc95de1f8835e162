// Wrong: the mask is an int, so its shift starts again at bit 0 after 32 places.
class Solution {
    int bitCount(long n) {
        int count = 0;
        for (int i = 0; i < 64; i++) {
            if ((n & (1 << i)) != 0) {
                count++;
            }
        }
        return count;
    }
}
