import java.util.ArrayDeque;
import java.util.Deque;

class Solution {
    int[] nextWarmer(int[] readings) {
        int[] waits = new int[readings.length];
        Deque<Integer> waiting = new ArrayDeque<>(); // minutes; their readings never rise
        for (int minute = 0; minute < readings.length; minute++) {
            while (!waiting.isEmpty() && readings[waiting.peek()] < readings[minute]) {
                int colder = waiting.pop();
                waits[colder] = minute - colder;
            }
            waiting.push(minute);
        }
        return waits;
    }
}
