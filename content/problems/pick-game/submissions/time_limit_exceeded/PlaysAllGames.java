// Too slow: remembers nothing and plays the games again for every order of picks: n! steps.
class Solution {
    boolean firstWins(int largest, int total) {
        return largest * (largest + 1) / 2 >= total && wins(0, total, largest);
    }

    private static boolean wins(int picked, int missing, int largest) {
        for (int pick = 1; pick <= largest; pick++) {
            int bit = 1 << (pick - 1);
            if ((picked & bit) == 0
                    && (pick >= missing || !wins(picked | bit, missing - pick, largest))) {
                return true;
            }
        }
        return false;
    }
}
