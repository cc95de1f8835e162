import java.util.Arrays;

/// Spreads the smallest number of each group along the links until nothing changes.
class Solution {
    int connectedComponents(int accounts, int[][] links) {
        int[] label = new int[accounts];
        for (int account = 0; account < accounts; account++) {
            label[account] = account;
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int[] link : links) {
                int smaller = Math.min(label[link[0]], label[link[1]]);
                changed |= label[link[0]] != smaller || label[link[1]] != smaller;
                label[link[0]] = smaller;
                label[link[1]] = smaller;
            }
        }
        return (int) Arrays.stream(label).distinct().count();
    }
}
