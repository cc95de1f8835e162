// Too slow: inserts each square where it belongs: n² steps if all numbers are negative.
class Solution {
    long[] sortedSquares(int[] nums) {
        long[] squares = new long[nums.length];
        for (int i = 0; i < nums.length; i++) {
            long square = (long) nums[i] * nums[i];
            int place = i;
            while (place > 0 && squares[place - 1] > square) {
                squares[place] = squares[place - 1];
                place--;
            }
            squares[place] = square;
        }
        return squares;
    }
}
