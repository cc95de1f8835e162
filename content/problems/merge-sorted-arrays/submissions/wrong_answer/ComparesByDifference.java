// Wrong: compares by difference, which overflows for numbers far apart.
class Solution {
    void merge(int[] first, int count, int[] second) {
        int i = count;
        int j = second.length;
        while (j > 0) {
            if (i > 0 && first[i - 1] - second[j - 1] > 0) {
                i--;
                first[i + j] = first[i];
            } else {
                j--;
                first[i + j] = second[j];
            }
        }
    }
}
