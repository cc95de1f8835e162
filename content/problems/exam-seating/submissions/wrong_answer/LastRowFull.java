// Wrong: answers the best for one seating of the last row, the fullest, instead of the best of all.
class Solution {
    int mostStudents(String[] seats) {
        int seatings = 1 << seats[0].length();
        int[] best = new int[seatings];
        int fullest = 0;
        for (String row : seats) {
            int[] next = new int[seatings];
            fullest = 0;
            for (int taken = 0; taken < seatings; taken++) {
                if (!isPossible(taken, row)) {
                    continue;
                }
                for (int front = 0; front < seatings; front++) {
                    if ((front & (taken << 1 | taken >> 1)) == 0) {
                        next[taken] = Math.max(next[taken], best[front] + Integer.bitCount(taken));
                    }
                }
                if (Integer.bitCount(taken) > Integer.bitCount(fullest)) {
                    fullest = taken;
                }
            }
            best = next;
        }
        return best[fullest];
    }

    private static boolean isPossible(int taken, String row) {
        for (int column = 0; column < row.length(); column++) {
            if (row.charAt(column) == '#' && (taken & (1 << column)) != 0) {
                return false;
            }
        }
        return (taken & (taken >> 1)) == 0;
    }
}
