import java.util.ArrayList;
import java.util.List;

class Solution {
    int[][] towerMoves(int crates, int source, int target) {
        List<int[]> moves = new ArrayList<>();
        move(crates, source, target, moves);
        return moves.toArray(new int[0][]);
    }

    private void move(int crates, int source, int target, List<int[]> moves) {
        if (crates == 0) {
            return;
        }
        int third = 6 - source - target;
        move(crates - 1, source, third, moves);
        moves.add(new int[] {source, target});
        move(crates - 1, third, target, moves);
    }
}
