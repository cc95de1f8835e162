import java.util.ArrayList;
import java.util.List;

// Wrong: puts the same array into the list for every move and changes it afterwards.
class Solution {
    private final int[] row = new int[2];
    private final List<int[]> moves = new ArrayList<>();

    int[][] towerMoves(int crates, int source, int target) {
        move(crates, source, target);
        return moves.toArray(new int[0][]);
    }

    private void move(int crates, int source, int target) {
        if (crates == 0) {
            return;
        }
        int third = 6 - source - target;
        move(crates - 1, source, third);
        row[0] = source;
        row[1] = target;
        moves.add(row);
        move(crates - 1, third, target);
    }
}
