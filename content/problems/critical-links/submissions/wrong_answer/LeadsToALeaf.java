import java.util.stream.IntStream;

// Wrong: takes a link for critical if one of its ends has no other link, and overlooks links
// between two larger parts.
class Solution {
    int[] criticalLinks(int servers, int[][] links) {
        int[] degree = new int[servers];
        for (int[] link : links) {
            degree[link[0]]++;
            degree[link[1]]++;
        }
        return IntStream.range(0, links.length)
                .filter(i -> degree[links[i][0]] == 1 || degree[links[i][1]] == 1)
                .toArray();
    }
}
