// Too slow: inserts each number of the second array, shifting the larger ones: n² steps.
class Solution {
    void merge(int[] first, int count, int[] second) {
        for (int j = 0; j < second.length; j++) {
            int place = count + j;
            while (place > 0 && first[place - 1] > second[j]) {
                first[place] = first[place - 1];
                place--;
            }
            first[place] = second[j];
        }
    }
}
