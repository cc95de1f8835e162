import java.util.TreeMap;

/// Follows every way that passes no exchange twice, and looks at every circle that one closes.
class Solution {
    private final TreeMap<Integer, Long> cheapest = new TreeMap<>();
    private final TreeMap<Integer, Long> way = new TreeMap<>(); // cost up to each exchange on it
    private int[][] links = {};
    private boolean earns;

    long[][] negativeLinks(int nodes, int[][] links, int source) {
        this.links = links;
        follow(source, 0);
        if (earns) {
            return new long[0][];
        }
        return cheapest.entrySet().stream()
                .map(entry -> new long[] {entry.getKey(), entry.getValue()})
                .toArray(long[][]::new);
    }

    private void follow(int node, long cost) {
        way.put(node, cost);
        cheapest.merge(node, cost, Math::min);
        for (int[] link : links) {
            if (link[0] == node) {
                Long before = way.get(link[1]);
                if (before == null) {
                    follow(link[1], cost + link[2]);
                } else {
                    earns |= cost + link[2] < before;
                }
            }
        }
        way.remove(node);
    }
}
