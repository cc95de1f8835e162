import java.util.Arrays;
import java.util.TreeSet;

/// Picks the best of what is left, k times, counting anew each time.
class Solution {
    String[] topKFrequent(String[] messages, int k) {
        var left = new TreeSet<>(Arrays.asList(messages));
        String[] answer = new String[k];
        for (int place = 0; place < k; place++) {
            String best = left.first();
            for (String message : left) { // in alphabetical order
                if (count(messages, message) > count(messages, best)) {
                    best = message;
                }
            }
            answer[place] = best;
            left.remove(best);
        }
        return answer;
    }

    private static long count(String[] messages, String wanted) {
        return Arrays.stream(messages).filter(wanted::equals).count();
    }
}
