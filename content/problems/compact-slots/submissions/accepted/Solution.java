import java.util.Arrays;

class Solution {
    void compactSlots(int[] slots) {
        int write = 0;
        for (int id : slots) {
            if (id != 0) {
                slots[write] = id;
                write++;
            }
        }
        Arrays.fill(slots, write, slots.length, 0);
    }
}
