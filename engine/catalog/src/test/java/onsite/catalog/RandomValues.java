package onsite.catalog;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;
import onsite.exercise.Signature.Method;
import onsite.exercise.Type;

/// Types, signatures and canonical JSON values from a seed, odd ones among them.
final class RandomValues {
    private static final List<String> PIECES =
            List.of(
                    "a",
                    "Z",
                    " ",
                    ",",
                    "]",
                    "[",
                    "{",
                    ")",
                    "(",
                    "=",
                    "\n",
                    "\"",
                    "\\",
                    "\t",
                    "#",
                    "'",
                    "ß",
                    "€",
                    "日",
                    "😀",
                    "\u0001",
                    "\u2028",
                    "answer = 1",
                    "null");

    private final Random random;

    RandomValues(long seed) {
        random = new Random(seed);
    }

    Type type(int depth) {
        int kind = random.nextInt(depth > 0 ? 12 : 8);
        if (kind >= 10) {
            return new Type.ListOf(type(depth - 1));
        }
        if (kind >= 8) {
            return new Type.ArrayOf(type(depth - 1));
        }
        List<Type> plain = new ArrayList<>(List.of(Type.Scalar.values()));
        plain.addAll(List.of(Type.Linked.values()));
        return plain.get(kind);
    }

    Signature.Function function() {
        return new Signature.Function(
                new Method("solve", parameters(), type(2)), new Signature.Answer.Returned());
    }

    Signature.ClassOf type() {
        List<Method> methods = new ArrayList<>();
        for (String name : List.of("put", "get", "size")) {
            Type result = random.nextInt(3) == 0 ? Type.Nothing.VOID : type(2);
            methods.add(new Method(name, parameters(), result));
        }
        return new Signature.ClassOf("Store", parameters(), methods);
    }

    private List<Parameter> parameters() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new Parameter("p" + i, type(2)))
                .toList();
    }

    /// Canonical JSON.
    String input(Signature signature) {
        return switch (signature) {
            case Signature.Function function -> list(values(function.method().parameters()));
            case Signature.ClassOf type -> {
                List<String> calls = new ArrayList<>();
                calls.add(list(values(type.constructor())));
                for (int i = random.nextInt(6); i > 0; i--) {
                    Method method = type.methods().get(random.nextInt(type.methods().size()));
                    List<String> call = new ArrayList<>(List.of("\"" + method.name() + "\""));
                    call.addAll(values(method.parameters()));
                    calls.add(list(call));
                }
                yield list(calls);
            }
        };
    }

    private List<String> values(List<Parameter> parameters) {
        return parameters.stream().map(parameter -> value(parameter.type())).toList();
    }

    /// Canonical JSON.
    String value(Type type) {
        return switch (type) {
            case Type.Scalar scalar -> scalar(scalar);
            case Type.Linked linked -> linked(linked);
            case Type.ArrayOf(Type element) -> elements(element);
            case Type.ListOf(Type element) -> elements(element);
            case Type.Nothing nothing -> "null";
        };
    }

    private String elements(Type element) {
        return list(IntStream.range(0, random.nextInt(4)).mapToObj(i -> value(element)).toList());
    }

    private static String list(List<String> elements) {
        return "[" + String.join(",", elements) + "]";
    }

    private String scalar(Type.Scalar type) {
        return switch (type) {
            case INT -> String.valueOf(anInt());
            case LONG -> String.valueOf(random.nextBoolean() ? random.nextLong() : anInt());
            case DOUBLE -> String.valueOf(aDouble());
            case BOOLEAN -> String.valueOf(random.nextBoolean());
            case STRING -> TextNode.valueOf(text()).toString();
        };
    }

    private int anInt() {
        return switch (random.nextInt(5)) {
            case 0 -> Integer.MIN_VALUE;
            case 1 -> Integer.MAX_VALUE;
            case 2 -> random.nextInt();
            default -> random.nextInt(-9, 10);
        };
    }

    private double aDouble() {
        return switch (random.nextInt(5)) {
            case 0 -> Double.MIN_VALUE;
            case 1 -> -Double.MAX_VALUE;
            case 2 -> -0.0;
            case 3 -> random.nextInt(100);
            default -> random.nextGaussian() * Math.pow(10, random.nextInt(-300, 300));
        };
    }

    private String text() {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    private String linked(Type.Linked type) {
        return switch (type) {
            case LIST_NODE -> listNode();
            case TREE_NODE -> treeNode();
            case GRAPH_NODE -> graphNode();
        };
    }

    private String listNode() {
        List<String> values =
                IntStream.range(0, random.nextInt(5))
                        .mapToObj(i -> String.valueOf(anInt()))
                        .toList();
        return values.isEmpty() || random.nextBoolean()
                ? list(values)
                : "{\"values\":"
                        + list(values)
                        + ",\"cycle\":"
                        + random.nextInt(values.size())
                        + "}";
    }

    private String treeNode() {
        List<String> levels = new ArrayList<>();
        int free = 1;
        for (int i = random.nextInt(9); i > 0 && free > 0; i--) {
            boolean missing = !levels.isEmpty() && random.nextInt(3) == 0;
            levels.add(missing ? "null" : String.valueOf(anInt()));
            free += missing ? -1 : 1;
        }
        while (!levels.isEmpty() && levels.getLast().equals("null")) {
            levels.removeLast();
        }
        return list(levels);
    }

    /// Each node but the first is a neighbour of an earlier one, so that all can be reached.
    private String graphNode() {
        int nodes = random.nextInt(5);
        List<List<String>> neighbours = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            neighbours.add(new ArrayList<>());
            if (node > 0) {
                neighbours.get(random.nextInt(node)).add(String.valueOf(node));
            }
            if (random.nextBoolean()) {
                neighbours.get(node).add(String.valueOf(random.nextInt(nodes)));
            }
        }
        return list(neighbours.stream().map(RandomValues::list).toList());
    }
}
