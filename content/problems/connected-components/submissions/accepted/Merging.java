/// Union-find instead of a search: needs no neighbour lists, and takes the links one at a time.
class Solution {
    int connectedComponents(int accounts, int[][] links) {
        int[] parent = new int[accounts];
        int[] size = new int[accounts];
        for (int account = 0; account < accounts; account++) {
            parent[account] = account;
            size[account] = 1;
        }

        int people = accounts;
        for (int[] link : links) {
            int larger = root(parent, link[0]);
            int smaller = root(parent, link[1]);
            if (larger == smaller) {
                continue;
            }
            if (size[larger] < size[smaller]) {
                int kept = larger;
                larger = smaller;
                smaller = kept;
            }
            parent[smaller] = larger;
            size[larger] += size[smaller];
            people--;
        }
        return people;
    }

    private static int root(int[] parent, int account) {
        while (parent[account] != account) {
            parent[account] = parent[parent[account]]; // halves the way for the next walk
            account = parent[account];
        }
        return account;
    }
}
