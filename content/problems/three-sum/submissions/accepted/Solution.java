import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Solution {
    List<List<Integer>> threeSum(int[] nums) {
        int[] sorted = nums.clone();
        Arrays.sort(sorted);
        List<List<Integer>> triples = new ArrayList<>();
        for (int first = 0; first < sorted.length; first++) {
            if (first == 0 || sorted[first] != sorted[first - 1]) {
                addTriples(sorted, first, triples);
            }
        }
        return triples;
    }

    /// Closes in on pairs behind `first` from both ends.
    private static void addTriples(int[] sorted, int first, List<List<Integer>> triples) {
        int low = first + 1;
        int high = sorted.length - 1;
        while (low < high) {
            long sum = (long) sorted[first] + sorted[low] + sorted[high];
            if (sum > 0) {
                high--;
            } else {
                if (sum == 0) {
                    triples.add(List.of(sorted[first], sorted[low], sorted[high]));
                }
                low = nextDifferent(sorted, low);
            }
        }
    }

    /// The first place behind `place` with another number.
    private static int nextDifferent(int[] sorted, int place) {
        int next = place;
        while (next < sorted.length && sorted[next] == sorted[place]) {
            next++;
        }
        return next;
    }
}
