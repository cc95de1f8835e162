import java.util.ArrayList;
import java.util.List;

// Wrong: a group is whatever can reach itself again, so a service that calls itself is one too.
class Solution {
    int[][] cyclicGroups(int services, int[][] calls) {
        boolean[][] reaches = new boolean[services][services];
        for (int[] call : calls) {
            reaches[call[0]][call[1]] = true;
        }
        for (int over = 0; over < services; over++) {
            for (int from = 0; from < services; from++) {
                for (int to = 0; to < services; to++) {
                    reaches[from][to] |= reaches[from][over] && reaches[over][to];
                }
            }
        }
        boolean[] grouped = new boolean[services];
        List<int[]> groups = new ArrayList<>();
        for (int first = 0; first < services; first++) {
            if (grouped[first] || !reaches[first][first]) {
                continue;
            }
            List<Integer> group = new ArrayList<>();
            for (int other = first; other < services; other++) {
                if (reaches[first][other] && reaches[other][first]) {
                    group.add(other);
                    grouped[other] = true;
                }
            }
            groups.add(group.stream().mapToInt(Integer::intValue).toArray());
        }
        return groups.toArray(int[][]::new);
    }
}
