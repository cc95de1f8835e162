package onsite.harness;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onsite.exercise.Type;
import onsite.tests.ListValue;
import org.jspecify.annotations.Nullable;

/// The linked types as a submission sees them: classes `ListNode`, `TreeNode` and `GraphNode` that
/// were compiled together with it, reached by reflection because each submission has its own.
///
/// Bears what a hostile or mistaken submission answers: lists that bite their tail, trees with
/// loops, graphs with two nodes of one value.
final class SubmissionNodes implements Nodes {
    private static final int NODES_MAX = 5_000_000;

    private final Map<Type.Linked, Shape> shapes = new EnumMap<>(Type.Linked.class);
    private final ClassLoader loader;
    private final String entry;
    private final String packagePrefix;

    /// @param entry the class that is called; a node type that is nested in it comes before others
    /// @param packagePrefix of the submission's classes, such as `interview.`; empty for none
    SubmissionNodes(ClassLoader loader, String entry, String packagePrefix) {
        this.loader = loader;
        this.entry = entry;
        this.packagePrefix = packagePrefix;
    }

    private static final class Shape {
        final Class<?> type;
        private final Constructor<?> constructor;
        final Field value;
        final List<Field> links = new ArrayList<>();

        Shape(Class<?> type, String... links) throws ReflectiveOperationException {
            this.type = type;
            this.constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            this.value = field("val");
            for (String link : links) {
                this.links.add(field(link));
            }
        }

        private Field field(String name) throws NoSuchFieldException {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        }

        Object make(int val) {
            try {
                Object node = constructor.newInstance();
                value.setInt(node, val);
                return node;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(
                        "no " + type.getSimpleName() + " could be built", e);
            }
        }

        int valueOf(Object node) {
            try {
                return value.getInt(node);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        @Nullable Object link(Object node, int i) {
            try {
                return links.get(i).get(node);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        void link(Object node, int i, @Nullable Object target) {
            try {
                links.get(i).set(node, target);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Shape shape(Type.Linked type) {
        return shapes.computeIfAbsent(
                type,
                missing -> {
                    try {
                        Class<?> loaded = load(missing);
                        return switch (missing) {
                            case LIST_NODE -> new Shape(loaded, "next");
                            case TREE_NODE -> new Shape(loaded, "left", "right");
                            case GRAPH_NODE -> new Shape(loaded, "neighbors");
                        };
                    } catch (ReflectiveOperationException e) {
                        throw new EntryMissing(
                                missing
                                        + " is given by the judge; a declaration of your own needs the same fields and a"
                                        + " constructor without parameters");
                    }
                });
    }

    private Class<?> load(Type.Linked type) throws ClassNotFoundException {
        Class<?> nested;
        try {
            nested = loader.loadClass(entry + "$" + type);
        } catch (ClassNotFoundException _) {
            return loader.loadClass(packagePrefix + type);
        }
        if (!Modifier.isStatic(nested.getModifiers())) {
            throw new EntryMissing(
                    type + " within " + entry + " is not static: declare it outside of " + entry);
        }
        return nested;
    }

    @Override
    public Class<?> classOf(Type.Linked type) {
        return shape(type).type;
    }

    @Override
    public @Nullable Object read(Type.Linked type, JsonReader in) {
        Shape shape = shape(type);
        return switch (type) {
            case LIST_NODE -> readList(shape, AuthorValues.readList(in));
            case TREE_NODE -> readTree(shape, AuthorValues.readLevels(in));
            case GRAPH_NODE -> readGraph(shape, AuthorValues.readNeighbors(in));
        };
    }

    private static @Nullable Object readList(Shape shape, ListValue list) {
        Object next = null;
        Object tail = null;
        Object entry = null;
        for (int i = list.values().length - 1; i >= 0; i--) {
            Object node = shape.make(list.values()[i]);
            shape.link(node, 0, next);
            tail = tail == null ? node : tail;
            entry = i == list.cycle() ? node : entry;
            next = node;
        }
        if (tail != null && entry != null) {
            shape.link(tail, 0, entry);
        }
        return next;
    }

    private static @Nullable Object readTree(Shape shape, List<@Nullable Integer> levels) {
        if (levels.isEmpty()) {
            return null;
        }
        var parents = new ArrayDeque<Object>();
        Object root = null;
        for (int i = 0; i < levels.size(); i++) {
            Integer value = levels.get(i);
            Object node = value == null ? null : shape.make(value);
            if (i == 0) {
                root = node;
            } else if (i % 2 == 1) {
                shape.link(parents.element(), 0, node);
            } else {
                shape.link(parents.remove(), 1, node);
            }
            if (node != null) {
                parents.add(node);
            }
        }
        return root;
    }

    private static @Nullable Object readGraph(Shape shape, int[][] neighbors) {
        var nodes = new ArrayList<Object>();
        for (int i = 0; i < neighbors.length; i++) {
            nodes.add(shape.make(i));
        }
        for (int i = 0; i < neighbors.length; i++) {
            var joined = new ArrayList<Object>();
            for (int neighbor : neighbors[i]) {
                joined.add(nodes.get(neighbor));
            }
            shape.link(nodes.get(i), 0, joined);
        }
        return nodes.isEmpty() ? null : nodes.getFirst();
    }

    @Override
    public void write(Type.Linked type, Object value, StringBuilder out) {
        Shape shape = shape(type);
        switch (type) {
            case LIST_NODE -> writeList(shape, value, out);
            case TREE_NODE -> writeTree(shape, value, out);
            case GRAPH_NODE -> writeGraph(shape, value, out);
        }
    }

    private static void writeList(Shape shape, Object head, StringBuilder out) {
        var positions = new IdentityHashMap<Object, Integer>();
        var values = new StringBuilder("[");
        int cycle = -1;
        for (Object node = head; node != null; node = shape.link(node, 0)) {
            Integer seen = positions.putIfAbsent(node, positions.size());
            if (seen != null) {
                cycle = seen;
                break;
            }
            requireFew(positions.size());
            values.append(positions.size() == 1 ? "" : ",").append(shape.valueOf(node));
        }
        values.append(']');
        if (cycle < 0) {
            out.append(values);
        } else {
            out.append("{\"values\":")
                    .append(values)
                    .append(",\"cycle\":")
                    .append(cycle)
                    .append('}');
        }
    }

    private static void writeTree(Shape shape, Object root, StringBuilder out) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var queue = new ArrayDeque<Object>();
        queue.add(root);
        seen.add(root);
        var levels = new StringBuilder("[").append(shape.valueOf(root));
        int complete = levels.length(); // everything after the last real node is left out
        while (!queue.isEmpty()) {
            Object node = queue.remove();
            for (int side = 0; side < 2; side++) {
                Object child = shape.link(node, side);
                if (child == null) {
                    levels.append(",null");
                    continue;
                }
                if (!seen.add(child)) {
                    throw new WrongShape(
                            "the answer is no tree: the node with value "
                                    + shape.valueOf(child)
                                    + " can be reached in two ways");
                }
                requireFew(seen.size());
                levels.append(',').append(shape.valueOf(child));
                complete = levels.length();
                queue.add(child);
            }
        }
        out.append(levels, 0, complete).append(']');
    }

    @SuppressWarnings("ReferenceEquality") // two nodes are one only if they are the same object
    private static void writeGraph(Shape shape, Object start, StringBuilder out) {
        Map<Integer, Object> nodes = new TreeMap<>();
        var queue = new ArrayDeque<Object>();
        nodes.put(shape.valueOf(start), start);
        queue.add(start);
        while (!queue.isEmpty()) {
            for (Object neighbor : neighborsOf(shape, queue.remove())) {
                Object known = nodes.putIfAbsent(shape.valueOf(neighbor), neighbor);
                if (known == null) {
                    requireFew(nodes.size());
                    queue.add(neighbor);
                } else if (known != neighbor) {
                    throw new WrongShape(
                            "the graph has two nodes with the value " + shape.valueOf(neighbor));
                }
            }
        }
        out.append('[');
        int expected = 0;
        for (var entry : nodes.entrySet()) {
            if (entry.getKey() != expected++) {
                throw new WrongShape("the graph has no node with the value " + (expected - 1));
            }
            out.append(expected == 1 ? "[" : ",[");
            boolean first = true;
            for (Object neighbor : neighborsOf(shape, entry.getValue())) {
                out.append(first ? "" : ",").append(shape.valueOf(neighbor));
                first = false;
            }
            out.append(']');
        }
        out.append(']');
    }

    private static List<?> neighborsOf(Shape shape, Object node) {
        if (!(shape.link(node, 0) instanceof List<?> neighbors)) {
            throw new WrongShape("node " + shape.valueOf(node) + " has no list of neighbours");
        }
        for (Object neighbor : neighbors) {
            if (!shape.type.isInstance(neighbor)) {
                throw new WrongShape(
                        "node " + shape.valueOf(node) + " has a neighbour that is no node");
            }
        }
        return neighbors;
    }

    private static void requireFew(int nodes) {
        if (nodes > NODES_MAX) {
            throw new WrongShape("the answer has more than " + NODES_MAX + " nodes");
        }
    }
}
