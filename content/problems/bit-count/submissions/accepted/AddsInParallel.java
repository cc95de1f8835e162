class Solution {
    int bitCount(long n) {
        // Sums of 2, then 4, then 8 neighbouring bits, each in the place of its bits.
        n = (n & 0x5555_5555_5555_5555L) + (n >>> 1 & 0x5555_5555_5555_5555L);
        n = (n & 0x3333_3333_3333_3333L) + (n >>> 2 & 0x3333_3333_3333_3333L);
        n = (n & 0x0F0F_0F0F_0F0F_0F0FL) + (n >>> 4 & 0x0F0F_0F0F_0F0F_0F0FL);
        // The product has the sum of all eight bytes in its uppermost byte.
        return (int) (n * 0x0101_0101_0101_0101L >>> 56);
    }
}
