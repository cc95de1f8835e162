import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Function;
import java.util.stream.Collectors;

class Solution {
    /// The reverse of the order asked for: rarer first, then later in the alphabet.
    private static final Comparator<Map.Entry<String, Long>> WORST_FIRST =
            Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed());

    String[] topKFrequent(String[] messages, int k) {
        Map<String, Long> counts =
                Arrays.stream(messages)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Queue<Map.Entry<String, Long>> best = new PriorityQueue<>(WORST_FIRST);
        for (Map.Entry<String, Long> entry : counts.entrySet()) {
            best.add(entry);
            if (best.size() > k) {
                best.remove();
            }
        }
        String[] answer = new String[k];
        while (!best.isEmpty()) {
            String worst = best.remove().getKey();
            answer[best.size()] = worst;
        }
        return answer;
    }
}
