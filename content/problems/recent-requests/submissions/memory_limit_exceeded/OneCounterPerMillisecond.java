// Too large: a counter for each millisecond of the window, two billion for the largest.
class RecentRequests {
    private final int[] counts;
    private int last;
    private int sum;

    RecentRequests(int window) {
        counts = new int[window];
    }

    int ping(int time) {
        int passed = Math.min(time - last, counts.length);
        for (int i = 1; i <= passed; i++) {
            int place = (int) (((long) last + i) % counts.length);
            sum -= counts[place];
            counts[place] = 0;
        }
        if (time > last) {
            last = time;
        }
        counts[time % counts.length]++;
        sum++;
        return sum;
    }
}
