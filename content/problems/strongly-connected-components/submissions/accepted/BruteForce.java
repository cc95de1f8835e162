import java.util.ArrayList;
import java.util.List;

/// Computes who reaches whom, over each service in turn.
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
            List<Integer> group = new ArrayList<>(List.of(first));
            for (int other = first + 1; other < services; other++) {
                if (!grouped[other] && reaches[first][other] && reaches[other][first]) {
                    group.add(other);
                    grouped[other] = true;
                }
            }
            if (group.size() > 1) {
                groups.add(group.stream().mapToInt(Integer::intValue).toArray());
            }
        }
        return groups.toArray(int[][]::new);
    }
}
