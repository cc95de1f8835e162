class Solution {
    void merge(int[] first, int count, int[] second) {
        int i = count; // how many of each are left
        int j = second.length;
        while (j > 0) {
            if (i > 0 && first[i - 1] > second[j - 1]) {
                i--;
                first[i + j] = first[i];
            } else {
                j--;
                first[i + j] = second[j];
            }
        }
    }
}
