import java.util.Arrays;

// Wrong: takes each zero for a free place, wherever it stands.
class Solution {
    void merge(int[] first, int count, int[] second) {
        int next = 0;
        for (int i = 0; i < first.length && next < second.length; i++) {
            if (first[i] == 0) {
                first[i] = second[next];
                next++;
            }
        }
        Arrays.sort(first);
    }
}
