// Wrong: moves the records to the front but leaves old ids behind them.
class Solution {
    void compactSlots(int[] slots) {
        int write = 0;
        for (int id : slots) {
            if (id != 0) {
                slots[write++] = id;
            }
        }
    }
}
