import java.util.ArrayDeque;
import java.util.Deque;

// Wrong: an equal reading ends the wait as if it were higher.
class Solution {
    int[] nextWarmer(int[] readings) {
        int[] waits = new int[readings.length];
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int minute = 0; minute < readings.length; minute++) {
            while (!waiting.isEmpty() && readings[waiting.peek()] <= readings[minute]) {
                int colder = waiting.pop();
                waits[colder] = minute - colder;
            }
            waiting.push(minute);
        }
        return waits;
    }
}
