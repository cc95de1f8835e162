import java.util.ArrayList;
import java.util.List;

// Wrong: puts all lighter crates on the third place one after the other, heavier ones on lighter
// ones.
class Solution {
    int[][] towerMoves(int crates, int source, int target) {
        List<int[]> moves = new ArrayList<>();
        int third = 6 - source - target;
        for (int crate = 1; crate < crates; crate++) {
            moves.add(new int[] {source, third});
        }
        if (crates > 0) {
            moves.add(new int[] {source, target});
        }
        for (int crate = 1; crate < crates; crate++) {
            moves.add(new int[] {third, target});
        }
        return moves.toArray(new int[0][]);
    }
}
