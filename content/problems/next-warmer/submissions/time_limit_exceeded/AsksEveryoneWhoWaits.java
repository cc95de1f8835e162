import java.util.LinkedList;
import java.util.List;

// Too slow: asks everyone who waits at each new reading, though only the latest can be lower: n²
// steps if readings fall.
class Solution {
    int[] nextWarmer(int[] readings) {
        int[] waits = new int[readings.length];
        List<Integer> waiting = new LinkedList<>();
        for (int i = 0; i < readings.length; i++) {
            int minute = i;
            waiting.removeIf(colder -> {
                boolean over = readings[colder] < readings[minute];
                if (over) {
                    waits[colder] = minute - colder;
                }
                return over;
            });
            waiting.add(minute);
        }
        return waits;
    }
}
