import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

// Wrong: puts a link into the list of its first account only, so a search can't walk it back.
class Solution {
    int connectedComponents(int accounts, int[][] links) {
        List<List<Integer>> linked = new ArrayList<>();
        for (int account = 0; account < accounts; account++) {
            linked.add(new ArrayList<>());
        }
        for (int[] link : links) {
            linked.get(link[0]).add(link[1]);
        }
        boolean[] seen = new boolean[accounts];
        int people = 0;
        for (int account = 0; account < accounts; account++) {
            if (seen[account]) {
                continue;
            }
            people++;
            Deque<Integer> open = new ArrayDeque<>(List.of(account));
            while (!open.isEmpty()) {
                int next = open.pop();
                if (!seen[next]) {
                    seen[next] = true;
                    open.addAll(linked.get(next));
                }
            }
        }
        return people;
    }
}
