// Too slow: renames all accounts of one group at every merge, n² steps.
class Solution {
    int connectedComponents(int accounts, int[][] links) {
        int[] group = new int[accounts];
        for (int account = 0; account < accounts; account++) {
            group[account] = account;
        }
        int people = accounts;
        for (int[] link : links) {
            int kept = group[link[0]];
            int renamed = group[link[1]];
            if (kept != renamed) {
                for (int account = 0; account < accounts; account++) {
                    if (group[account] == renamed) {
                        group[account] = kept;
                    }
                }
                people--;
            }
        }
        return people;
    }
}
