// Wrong: takes the remainder only at the end, when the numbers have overflowed long ago.
class Solution {
    int countWays(int stages) {
        long before = 0;
        long ways = 1;
        for (int stage = 1; stage <= stages; stage++) {
            long next = before + ways;
            before = ways;
            ways = next;
        }
        return (int) (ways % 1_000_000_007);
    }
}
