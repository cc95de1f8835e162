class Solution {
    int bitCount(long n) {
        return (int) Long.toBinaryString(n).chars().filter(digit -> digit == '1').count();
    }
}
