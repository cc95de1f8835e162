import java.util.ArrayList;
import java.util.List;

// Fails: the recursion ends at one crate only, so without crates it never ends.
class Solution {
    private final List<int[]> moves = new ArrayList<>();

    int[][] towerMoves(int crates, int source, int target) {
        move(crates, source, target);
        return moves.toArray(new int[0][]);
    }

    private void move(int crates, int source, int target) {
        if (crates == 1) {
            moves.add(new int[] {source, target});
            return;
        }
        int third = 6 - source - target;
        move(crates - 1, source, third);
        moves.add(new int[] {source, target});
        move(crates - 1, third, target);
    }
}
