import java.util.Arrays;

// Wrong: searches the ring as if it ascended from the first number to the last.
class Solution {
    int[] positions(int[] ring, int[] targets) {
        return Arrays.stream(targets)
                .map(target -> Math.max(-1, Arrays.binarySearch(ring, target)))
                .toArray();
    }
}
