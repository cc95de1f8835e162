import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

// Too slow: combines two neighbours, copies the list and starts over: n² steps.
class Solution {
    int[][] insertInterval(int[][] windows, int[] added) {
        List<int[]> list = new ArrayList<>(List.of(windows));
        list.add(added);
        list.sort(Comparator.comparingInt(window -> window[0]));
        for (int i = 0; i + 1 < list.size(); ) {
            if (list.get(i)[1] >= list.get(i + 1)[0]) {
                list = combined(list, i);
                i = 0;
            } else {
                i++;
            }
        }
        return list.toArray(int[][]::new);
    }

    private static List<int[]> combined(List<int[]> list, int i) {
        int[] left = list.get(i);
        int[] right = list.get(i + 1);
        List<int[]> shorter = new ArrayList<>();
        for (int[] window : list) {
            if (window == left) {
                shorter.add(new int[] {left[0], Math.max(left[1], right[1])});
            } else if (window != right) {
                shorter.add(window);
            }
        }
        return shorter;
    }
}
