import java.util.Arrays;

class Solution {
    int mostStudents(String[] seats) {
        int seatings = 1 << seats[0].length(); // of a row, as bits
        int[] best = new int[seatings]; // by the seating of the last row
        for (String row : seats) {
            int broken = Integer.parseInt(row.replace('#', '1').replace('.', '0'), 2);
            int[] next = new int[seatings];
            for (int taken = 0; taken < seatings; taken++) {
                if ((taken & broken) == 0 && (taken & (taken >> 1)) == 0) {
                    next[taken] = Integer.bitCount(taken) + mostInFront(taken, best);
                }
            }
            best = next;
        }
        return Arrays.stream(best).max().getAsInt();
    }

    private static int mostInFront(int taken, int[] best) {
        int visible = taken << 1 | taken >> 1;
        int most = 0;
        for (int front = 0; front < best.length; front++) {
            if ((front & visible) == 0) {
                most = Math.max(most, best[front]);
            }
        }
        return most;
    }
}
