package onsite.judge.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/// Graphs with fewer nodes or edges than a given one. Node 0 stays, for a graph is given as its
/// node 0; what it no longer reaches goes too.
final class Graphs {
    private static final int EDGES_TRIED_MAX = 120;

    private Graphs() {}

    static List<JsonNode> smaller(JsonNode neighbors, IntFunction<List<BitSet>> subsets) {
        Set<JsonNode> smaller = new LinkedHashSet<>();
        smaller.add(Json.NODES.arrayNode());
        int n = neighbors.size();
        if (n == 0) {
            return List.of();
        }
        for (BitSet others : subsets.apply(n - 1)) {
            var kept = new BitSet();
            kept.set(0);
            others.stream().forEach(node -> kept.set(node + 1));
            smaller.add(reached(neighbors, kept, new int[] {-1, -1}));
        }
        var all = new BitSet();
        all.set(0, n);
        int tried = 0;
        for (int a = 0; a < n; a++) {
            for (JsonNode b : neighbors.get(a)) {
                if (tried++ < EDGES_TRIED_MAX) {
                    smaller.add(reached(neighbors, all, new int[] {a, b.intValue()}));
                }
            }
        }
        return List.copyOf(smaller);
    }

    /// The nodes that are kept and that node 0 still reaches, numbered anew in their order, without
    /// the cut edge in either direction.
    private static ArrayNode reached(JsonNode neighbors, BitSet kept, int[] cut) {
        var reached = new BitSet();
        var open = new ArrayList<Integer>(List.of(0));
        reached.set(0);
        while (!open.isEmpty()) {
            int node = open.removeLast();
            for (JsonNode next : neighbors.get(node)) {
                int other = next.intValue();
                if (kept.get(other) && !reached.get(other) && !isCut(cut, node, other)) {
                    reached.set(other);
                    open.add(other);
                }
            }
        }
        ArrayNode smaller = Json.NODES.arrayNode();
        for (int node = reached.nextSetBit(0); node >= 0; node = reached.nextSetBit(node + 1)) {
            ArrayNode row = Json.NODES.arrayNode();
            for (JsonNode next : neighbors.get(node)) {
                int other = next.intValue();
                if (reached.get(other) && !isCut(cut, node, other)) {
                    row.add(reached.get(0, other).cardinality());
                }
            }
            smaller.add(row);
        }
        return smaller;
    }

    private static boolean isCut(int[] cut, int a, int b) {
        return (cut[0] == a && cut[1] == b) || (cut[0] == b && cut[1] == a);
    }
}
