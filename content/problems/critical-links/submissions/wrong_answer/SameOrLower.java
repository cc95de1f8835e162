import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

// Wrong: compares with "at least" instead of "more than", which finds servers whose failure cuts
// others off, and so takes links of a loop that begins at the server above for critical.
class Solution {
    private final List<List<int[]>> linksOf = new ArrayList<>();
    private int[] found;
    private boolean[] critical;
    private int count;

    int[] criticalLinks(int servers, int[][] links) {
        for (int server = 0; server < servers; server++) {
            linksOf.add(new ArrayList<>());
        }
        for (int i = 0; i < links.length; i++) {
            linksOf.get(links[i][0]).add(new int[] {links[i][1], i});
            linksOf.get(links[i][1]).add(new int[] {links[i][0], i});
        }
        found = new int[servers];
        critical = new boolean[links.length];
        for (int server = 0; server < servers; server++) {
            if (found[server] == 0) {
                visit(server, -1);
            }
        }
        return IntStream.range(0, links.length).filter(i -> critical[i]).toArray();
    }

    private int visit(int server, int entry) {
        count++;
        found[server] = count;
        int low = count;
        for (int[] link : linksOf.get(server)) {
            if (found[link[0]] == 0) {
                int below = visit(link[0], link[1]);
                critical[link[1]] = below >= found[server];
                low = Math.min(low, below);
            } else if (link[1] != entry) {
                low = Math.min(low, found[link[0]]);
            }
        }
        return low;
    }
}
