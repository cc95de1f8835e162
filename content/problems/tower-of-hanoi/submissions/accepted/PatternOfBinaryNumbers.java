/// Without recursion: the crate that moves in step i is told by the zeros at the end of i in
/// binary.
class Solution {
    int[][] towerMoves(int crates, int source, int target) {
        int third = 6 - source - target;
        // Crates alternate in their direction, and the heaviest goes from source to target.
        int[] around =
                crates % 2 == 1
                        ? new int[] {source, target, third}
                        : new int[] {source, third, target};
        int[][] moves = new int[(1 << crates) - 1][];
        for (int i = 1; i <= moves.length; i++) {
            int crate = Integer.numberOfTrailingZeros(i);
            int movesBefore = i >> (crate + 1);
            int direction = crate % 2 == 0 ? 1 : 2;
            int from = movesBefore * direction % 3;
            moves[i - 1] = new int[] {around[from], around[(from + direction) % 3]};
        }
        return moves;
    }
}
