class Solution {
    boolean firstWins(int largest, int total) {
        if (largest * (largest + 1) / 2 < total) {
            return false; // nobody ever gets there
        }
        return wins(0, total, largest, new Boolean[1 << largest]);
    }

    /// Whether the player about to pick wins.
    ///
    /// @param picked the set of picked numbers: k is bit k - 1
    /// @param known results by this set, which also determines what is missing
    private static boolean wins(int picked, int missing, int largest, Boolean[] known) {
        if (known[picked] == null) {
            known[picked] = canWin(picked, missing, largest, known);
        }
        return known[picked];
    }

    private static boolean canWin(int picked, int missing, int largest, Boolean[] known) {
        for (int pick = 1; pick <= largest; pick++) {
            int bit = 1 << (pick - 1);
            if ((picked & bit) == 0
                    && (pick >= missing || !wins(picked | bit, missing - pick, largest, known))) {
                return true;
            }
        }
        return false;
    }
}
