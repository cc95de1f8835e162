package onsite.judge.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Binary trees with fewer nodes than a given one. Works on indexes, never recursively: a tree may
/// be as deep as it is large.
final class Trees {
    private static final int NODES_TRIED_MAX = 200;
    private static final int NONE = -1;

    private final List<JsonNode> values = new ArrayList<>();
    private final List<int[]> children = new ArrayList<>();

    private Trees(JsonNode levels) {
        var places = new ArrayDeque<int[]>();
        for (JsonNode value : levels) {
            int[] place = places.poll(); // none for the root
            if (!value.isNumber()) {
                continue;
            }
            int node = values.size();
            values.add(value);
            children.add(new int[] {NONE, NONE});
            if (place != null) {
                children.get(place[0])[place[1]] = node;
            }
            places.add(new int[] {node, 0});
            places.add(new int[] {node, 1});
        }
    }

    /// Each subtree alone, the tree without each subtree, and the tree with a node replaced by one
    /// of its children.
    static List<JsonNode> smaller(JsonNode levels) {
        var tree = new Trees(levels);
        Set<JsonNode> smaller = new LinkedHashSet<>();
        smaller.add(Json.NODES.arrayNode());
        int tried = Math.min(NODES_TRIED_MAX, tree.values.size());
        for (int node = 0; node < tried; node++) {
            smaller.add(tree.written(node, NONE, NONE));
            if (node > 0) {
                smaller.add(tree.written(0, node, NONE));
            }
            for (int child : tree.children.get(node)) {
                if (child != NONE && node > 0) {
                    smaller.add(tree.written(0, node, child));
                }
            }
        }
        return List.copyOf(smaller);
    }

    /// The tree below `root`, with `instead` in the place of `replaced`.
    private ArrayNode written(int root, int replaced, int instead) {
        ArrayNode levels = Json.NODES.arrayNode();
        var queue = new ArrayDeque<Integer>(List.of(root));
        int length = 0;
        while (!queue.isEmpty()) {
            int node = queue.poll();
            node = node != NONE && node == replaced ? instead : node;
            if (node == NONE) {
                levels.addNull();
            } else {
                levels.add(values.get(node));
                length = levels.size();
                Arrays.stream(children.get(node)).forEach(queue::add);
            }
        }
        while (levels.size() > length) {
            levels.remove(levels.size() - 1);
        }
        return levels;
    }
}
