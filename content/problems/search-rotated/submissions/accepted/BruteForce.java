import java.util.Arrays;
import java.util.stream.IntStream;

class Solution {
    int[] positions(int[] ring, int[] targets) {
        return Arrays.stream(targets)
                .map(target ->
                        IntStream.range(0, ring.length)
                                .filter(i -> ring[i] == target)
                                .findFirst()
                                .orElse(-1))
                .toArray();
    }
}
