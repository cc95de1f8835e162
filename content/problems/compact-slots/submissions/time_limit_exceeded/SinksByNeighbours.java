// Too slow: lets each free slot sink to the end by swaps of neighbours: n² steps.
class Solution {
    void compactSlots(int[] slots) {
        for (int end = slots.length; end > 0; end--) {
            for (int i = 0; i + 1 < end; i++) {
                if (slots[i] == 0) {
                    slots[i] = slots[i + 1];
                    slots[i + 1] = 0;
                }
            }
        }
    }
}
