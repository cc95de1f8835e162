// Wrong: forgets to copy the merged numbers back, so the halves of the next level are not sorted.
class Solution {
    long countInversions(int[] times) {
        return sort(times, 0, times.length, new int[times.length]);
    }

    private long sort(int[] times, int from, int to, int[] buffer) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) / 2;
        long inversions = sort(times, from, middle, buffer) + sort(times, middle, to, buffer);
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
        return inversions;
    }
}
