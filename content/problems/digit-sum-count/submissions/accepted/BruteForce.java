/// Looks at all numbers below a million, and puts larger ones together from three of them.
class Solution {
    private static final int MILLION = 1_000_000;

    long[] countNumbers(long[][] queries) {
        int[] digitSum = new int[MILLION + 1];
        long[] one = new long[200]; // numbers of six digits by their digit sum
        for (int number = 0; number <= MILLION; number++) {
            digitSum[number] = digitSum[number / 10] + number % 10;
            one[digitSum[number]] += number < MILLION ? 1 : 0;
        }
        long[] two = new long[200]; // of twelve digits
        for (int a = 0; a <= 54; a++) {
            for (int b = 0; b <= 54; b++) {
                two[a + b] += one[a] * one[b];
            }
        }
        long[] answers = new long[queries.length];
        for (int i = 0; i < queries.length; i++) {
            int sum = (int) queries[i][2];
            answers[i] = upTo(queries[i][1], sum, digitSum, one, two);
            if (queries[i][0] > 0) {
                answers[i] -= upTo(queries[i][0] - 1, sum, digitSum, one, two);
            }
        }
        return answers;
    }

    private static long upTo(long max, int sum, int[] digitSum, long[] one, long[] two) {
        int high = (int) (max / MILLION / MILLION);
        int middle = (int) (max / MILLION % MILLION);
        int low = (int) (max % MILLION);
        long count = 0;
        for (int part = 0; part < high; part++) {
            count += at(two, sum - digitSum[part]);
        }
        for (int part = 0; part < middle; part++) {
            count += at(one, sum - digitSum[high] - digitSum[part]);
        }
        for (int part = 0; part <= low; part++) {
            count += digitSum[high] + digitSum[middle] + digitSum[part] == sum ? 1 : 0;
        }
        return count;
    }

    private static long at(long[] counts, int sum) {
        return sum < 0 ? 0 : counts[sum];
    }
}
