// Wrong: finds the largest sum of any run of values and ignores k.
class Solution {
    long maxWindowSum(int[] values, int k) {
        long endingHere = values[0];
        long best = endingHere;
        for (int i = 1; i < values.length; i++) {
            endingHere = Math.max(endingHere, 0) + values[i];
            best = Math.max(best, endingHere);
        }
        return best;
    }
}
