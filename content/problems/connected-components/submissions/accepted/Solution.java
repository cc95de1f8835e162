import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class Solution {
    int connectedComponents(int accounts, int[][] links) {
        List<List<Integer>> linked = new ArrayList<>(accounts);
        for (int account = 0; account < accounts; account++) {
            linked.add(new ArrayList<>());
        }
        for (int[] link : links) {
            linked.get(link[0]).add(link[1]);
            linked.get(link[1]).add(link[0]);
        }

        boolean[] seen = new boolean[accounts];
        int people = 0;
        for (int account = 0; account < accounts; account++) {
            if (!seen[account]) {
                people++;
                markAll(account, linked, seen);
            }
        }
        return people;
    }

    /// Marks what can be reached. Has a stack of its own, as chains may be 200,000 accounts long.
    private static void markAll(int start, List<List<Integer>> linked, boolean[] seen) {
        Deque<Integer> open = new ArrayDeque<>();
        open.push(start);
        seen[start] = true;
        while (!open.isEmpty()) {
            for (int account : linked.get(open.pop())) {
                if (!seen[account]) {
                    seen[account] = true;
                    open.push(account);
                }
            }
        }
    }
}
