// Wrong: takes one person off for every link, also for those inside a group.
class Solution {
    int connectedComponents(int accounts, int[][] links) {
        return Math.max(1, accounts - links.length);
    }
}
