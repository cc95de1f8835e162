// Wrong: a pick counts as good if the other player has some answer after which one can win, as if
// the other one helped.
class Solution {
    boolean firstWins(int largest, int total) {
        return largest * (largest + 1) / 2 >= total && helps(0, total, largest, true);
    }

    private static boolean helps(int picked, int missing, int largest, boolean mine) {
        if (missing <= 0) {
            return !mine;
        }
        for (int pick = 1; pick <= largest; pick++) {
            int bit = 1 << (pick - 1);
            if ((picked & bit) == 0 && helps(picked | bit, missing - pick, largest, !mine)) {
                return true;
            }
        }
        return false;
    }
}
