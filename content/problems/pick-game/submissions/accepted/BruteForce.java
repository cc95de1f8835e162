import java.util.ArrayList;
import java.util.List;

/// Plays all games to the end: 1 if the player about to pick wins, -1 if the other does, 0 if
/// nobody.
class Solution {
    boolean firstWins(int largest, int total) {
        List<Integer> left = new ArrayList<>();
        for (int number = 1; number <= largest; number++) {
            left.add(number);
        }
        return outcome(left, 0, total) == 1;
    }

    /// 1 if the player about to pick wins, -1 if the other one does, 0 if nobody.
    private static int outcome(List<Integer> left, int sum, int total) {
        int best = left.isEmpty() ? 0 : -1;
        for (int number : left) {
            if (sum + number >= total) {
                return 1;
            }
            List<Integer> rest = new ArrayList<>(left);
            rest.remove(Integer.valueOf(number));
            best = Math.max(best, -outcome(rest, sum + number, total));
        }
        return best;
    }
}
