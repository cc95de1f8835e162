import java.util.HashMap;
import java.util.Map;

// Too slow: remembers states by strings, and for each limit anew.
class Solution {
    long[] countNumbers(long[][] queries) {
        long[] answers = new long[queries.length];
        for (int i = 0; i < queries.length; i++) {
            int sum = (int) queries[i][2];
            answers[i] = below(queries[i][1] + 1, sum) - below(queries[i][0], sum);
        }
        return answers;
    }

    private static long below(long limit, int sum) {
        return count(Long.toString(limit), 0, sum, true, new HashMap<>());
    }

    private static long count(
            String digits, int at, int missing, boolean tight, Map<String, Long> known) {
        if (at == digits.length()) {
            return missing == 0 && !tight ? 1 : 0;
        }
        String key = at + " " + missing + " " + tight;
        Long before = known.get(key);
        if (before != null) {
            return before;
        }
        int last = tight ? digits.charAt(at) - '0' : 9;
        long count = 0;
        for (int digit = 0; digit <= last; digit++) {
            count += count(digits, at + 1, missing - digit, tight && digit == last, known);
        }
        known.put(key, count);
        return count;
    }
}
