import java.util.HashSet;
import java.util.Set;

/// All amounts that 0, 1, 2, … coins add up to, until the wanted one is among them.
class Solution {
    int fewestCoins(int[] coins, int amount) {
        Set<Long> sums = Set.of(0L);
        for (int count = 0; !sums.isEmpty(); count++) {
            if (sums.contains((long) amount)) {
                return count;
            }
            Set<Long> next = new HashSet<>();
            for (long sum : sums) {
                for (int coin : coins) {
                    if (sum + coin <= amount) {
                        next.add(sum + coin);
                    }
                }
            }
            sums = next;
        }
        return -1;
    }
}
