import java.util.Arrays;
import java.util.stream.IntStream;

class Solution {
    void compactSlots(int[] slots) {
        int[] compacted =
                IntStream.concat(
                                Arrays.stream(slots).filter(id -> id != 0),
                                Arrays.stream(slots).filter(id -> id == 0))
                        .toArray();
        System.arraycopy(compacted, 0, slots, 0, slots.length);
    }
}
