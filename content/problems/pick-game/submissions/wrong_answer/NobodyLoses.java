// Wrong: does not look whether the total can be reached; who finds no number left counts as beaten.
class Solution {
    boolean firstWins(int largest, int total) {
        return wins(0, total, largest, new Boolean[1 << largest]);
    }

    private static boolean wins(int picked, int missing, int largest, Boolean[] known) {
        if (known[picked] != null) {
            return known[picked];
        }
        boolean won = false;
        for (int pick = 1; pick <= largest && !won; pick++) {
            int bit = 1 << (pick - 1);
            won =
                    (picked & bit) == 0
                            && (pick >= missing
                                    || !wins(picked | bit, missing - pick, largest, known));
        }
        known[picked] = won;
        return won;
    }
}
