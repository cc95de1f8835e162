import java.util.Arrays;

class Solution {
    void merge(int[] first, int count, int[] second) {
        System.arraycopy(second, 0, first, count, second.length);
        Arrays.sort(first);
    }
}
