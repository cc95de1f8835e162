import java.util.HashMap;
import java.util.Map;

// Wrong: keeps what it remembers from one limit to the next, though it depends on the limit.
class Solution {
    private final Map<String, Long> known = new HashMap<>();

    long[] countNumbers(long[][] queries) {
        long[] answers = new long[queries.length];
        for (int i = 0; i < queries.length; i++) {
            int sum = (int) queries[i][2];
            long below = queries[i][0] == 0 ? 0 : count("" + (queries[i][0] - 1), 0, sum, true);
            answers[i] = count("" + queries[i][1], 0, sum, true) - below;
        }
        return answers;
    }

    private long count(String digits, int at, int missing, boolean tight) {
        if (missing < 0) {
            return 0;
        }
        if (at == digits.length()) {
            return missing == 0 ? 1 : 0;
        }
        String key = (digits.length() - at) + " " + missing + " " + tight;
        if (known.containsKey(key)) {
            return known.get(key);
        }
        int last = tight ? digits.charAt(at) - '0' : 9;
        long count = 0;
        for (int digit = 0; digit <= last; digit++) {
            count += count(digits, at + 1, missing - digit, tight && digit == last);
        }
        known.put(key, count);
        return count;
    }
}
