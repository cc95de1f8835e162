class Solution {
    private static final int LENGTHS = 19; // 0 to 18 digits can follow the first of a limit
    private static final int SUMS = 163; // 0 to 162

    long[] countNumbers(long[][] queries) {
        long[][] counts = countStrings();
        long[] answers = new long[queries.length];
        for (int i = 0; i < queries.length; i++) {
            int sum = (int) queries[i][2];
            answers[i] =
                    countBelow(queries[i][1] + 1, sum, counts)
                            - countBelow(queries[i][0], sum, counts);
        }
        return answers;
    }

    /// How many strings of k digits have the digit sum s, at [k][s].
    private static long[][] countStrings() {
        long[][] counts = new long[LENGTHS][SUMS];
        counts[0][0] = 1;
        for (int length = 1; length < LENGTHS; length++) {
            for (int sum = 0; sum < SUMS; sum++) {
                for (int digit = 0; digit <= Math.min(9, sum); digit++) {
                    counts[length][sum] += counts[length - 1][sum - digit];
                }
            }
        }
        return counts;
    }

    private static long countBelow(long limit, int sum, long[][] counts) {
        String digits = Long.toString(limit);
        long count = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            // Smaller than the limit from here on, so that all digits that follow are free.
            long[] free = counts[digits.length() - i - 1];
            for (int smaller = 0; smaller < digit && smaller <= sum; smaller++) {
                count += free[sum - smaller];
            }
            sum -= digit;
        }
        return count;
    }
}
