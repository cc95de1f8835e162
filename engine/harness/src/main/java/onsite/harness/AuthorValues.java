package onsite.harness;

import java.util.ArrayList;
import java.util.List;
import onsite.exercise.Type;
import onsite.tests.GraphValue;
import onsite.tests.ListValue;
import onsite.tests.TreeValue;
import org.jspecify.annotations.Nullable;

/// The linked types as an author's `Tests.java` sees them: plain values.
final class AuthorValues implements Nodes {

    @Override
    public Class<?> classOf(Type.Linked type) {
        return switch (type) {
            case LIST_NODE -> ListValue.class;
            case TREE_NODE -> TreeValue.class;
            case GRAPH_NODE -> GraphValue.class;
        };
    }

    @Override
    public Object read(Type.Linked type, JsonReader in) {
        return switch (type) {
            case LIST_NODE -> readList(in);
            case TREE_NODE -> new TreeValue(readLevels(in));
            case GRAPH_NODE -> new GraphValue(readNeighbors(in));
        };
    }

    static ListValue readList(JsonReader in) {
        if (!in.skip("{\"values\":")) {
            return new ListValue(in.readInts(), -1);
        }
        int[] values = in.readInts();
        int cycle = -1;
        if (in.skip(",\"cycle\":")) {
            cycle = in.readInt();
        }
        in.expect('}');
        return new ListValue(values, cycle);
    }

    static List<@Nullable Integer> readLevels(JsonReader in) {
        var levels = new ArrayList<@Nullable Integer>();
        in.expect('[');
        while (!in.endOfArray(levels.isEmpty())) {
            levels.add(in.skip("null") ? null : Integer.valueOf(in.readInt()));
        }
        return levels;
    }

    static int[][] readNeighbors(JsonReader in) {
        var rows = new ArrayList<int[]>();
        in.expect('[');
        while (!in.endOfArray(rows.isEmpty())) {
            rows.add(in.readInts());
        }
        return rows.toArray(new int[0][]);
    }

    @Override
    public void write(Type.Linked type, Object value, StringBuilder out) {
        switch (value) {
            case ListValue(int[] values, int cycle) -> {
                if (cycle < 0) {
                    ints(values, out);
                } else {
                    out.append("{\"values\":");
                    ints(values, out);
                    out.append(",\"cycle\":").append(cycle).append('}');
                }
            }
            case TreeValue tree -> {
                out.append('[');
                for (int i = 0; i < tree.levels().size(); i++) {
                    out.append(i == 0 ? "" : ",").append(tree.levels().get(i));
                }
                out.append(']');
            }
            case GraphValue(int[][] neighbors) -> {
                out.append('[');
                for (int i = 0; i < neighbors.length; i++) {
                    out.append(i == 0 ? "" : ",");
                    ints(neighbors[i], out);
                }
                out.append(']');
            }
            default ->
                    throw new WrongShape(
                            "a " + value.getClass().getSimpleName() + " is no " + type);
        }
    }

    private static void ints(int[] values, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < values.length; i++) {
            out.append(i == 0 ? "" : ",").append(values[i]);
        }
        out.append(']');
    }
}
