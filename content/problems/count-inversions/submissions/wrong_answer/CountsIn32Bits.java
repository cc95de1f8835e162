// Wrong: counts with an int, which overflows from 65,537 events on.
class Solution {
    long countInversions(int[] times) {
        return sort(times, 0, times.length, new int[times.length]);
    }

    private int sort(int[] times, int from, int to, int[] buffer) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) / 2;
        int inversions = sort(times, from, middle, buffer) + sort(times, middle, to, buffer);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            if (right == to || left < middle && times[left] <= times[right]) {
                buffer[i] = times[left++];
            } else {
                inversions += middle - left;
                buffer[i] = times[right++];
            }
        }
        System.arraycopy(buffer, from, times, from, to - from);
        return inversions;
    }
}
