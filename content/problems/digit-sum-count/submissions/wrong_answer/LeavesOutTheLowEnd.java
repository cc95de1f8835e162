// Wrong: subtracts the numbers up to low, and low itself with them.
class Solution {
    long[] countNumbers(long[][] queries) {
        long[][] counts = new long[20][163];
        counts[0][0] = 1;
        for (int length = 1; length < 20; length++) {
            for (int sum = 0; sum < 163; sum++) {
                for (int digit = 0; digit <= Math.min(9, sum); digit++) {
                    counts[length][sum] += counts[length - 1][sum - digit];
                }
            }
        }
        long[] answers = new long[queries.length];
        for (int i = 0; i < queries.length; i++) {
            int sum = (int) queries[i][2];
            answers[i] = upTo(queries[i][1], sum, counts) - upTo(queries[i][0], sum, counts);
        }
        return answers;
    }

    private static long upTo(long max, int sum, long[][] counts) {
        String digits = Long.toString(max + 1);
        long count = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            for (int smaller = 0; smaller < digit && smaller <= sum; smaller++) {
                count += counts[digits.length() - i - 1][sum - smaller];
            }
            sum -= digit;
        }
        return count;
    }
}
