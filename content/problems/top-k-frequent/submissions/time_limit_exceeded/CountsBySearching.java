import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

// Too slow: finds the counter of each message by going through all counters: n² steps.
class Solution {
    private static final class Counter {
        final String message;
        int count;

        Counter(String message) {
            this.message = message;
        }
    }

    String[] topKFrequent(String[] messages, int k) {
        List<Counter> counters = new ArrayList<>();
        for (String message : messages) {
            Counter found = null;
            for (Counter counter : counters) {
                if (counter.message.equals(message)) {
                    found = counter;
                    break;
                }
            }
            if (found == null) {
                found = new Counter(message);
                counters.add(found);
            }
            found.count++;
        }
        return counters.stream()
                .sorted(
                        Comparator.comparingInt((Counter counter) -> -counter.count)
                                .thenComparing(counter -> counter.message))
                .limit(k)
                .map(counter -> counter.message)
                .toArray(String[]::new);
    }
}
