package onsite.judge.language;

import java.util.List;
import java.util.stream.Collectors;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;
import onsite.exercise.Type;

/// Starter code in Java, and the node classes that are given.
final class JavaStarter {
    private JavaStarter() {}

    static String of(Signature signature) {
        String imports = usesList(signature) ? "import java.util.List;\n\n" : "";
        return imports
                + switch (signature) {
                    case Signature.Function function ->
                            "class Solution {\n" + method(function.method()) + "}\n";
                    case Signature.ClassOf type ->
                            "class "
                                    + type.name()
                                    + " {\n\n    "
                                    + type.name()
                                    + parameters(type.constructor())
                                    + " {\n    }\n\n"
                                    + type.methods().stream()
                                            .map(JavaStarter::method)
                                            .collect(Collectors.joining("\n"))
                                    + "}\n";
                };
    }

    private static boolean usesList(Signature signature) {
        return SignatureTypes.all(signature).anyMatch(type -> type.toString().contains("list<"));
    }

    private static String method(Signature.Method method) {
        String body =
                method.result() == Type.Nothing.VOID
                        ? ""
                        : "        return " + emptyValue(method.result()) + ";\n";
        return "    "
                + name(method.result())
                + " "
                + method.name()
                + parameters(method.parameters())
                + " {\n"
                + body
                + "    }\n";
    }

    private static String parameters(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> name(parameter.type()) + " " + parameter.name())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    static String name(Type type) {
        return switch (type) {
            case Type.Scalar scalar -> scalar == Type.Scalar.STRING ? "String" : scalar.toString();
            case Type.Linked linked -> linked.toString();
            case Type.ArrayOf(Type element) -> name(element) + "[]";
            case Type.ListOf(Type element) -> "List<" + boxed(element) + ">";
            case Type.Nothing nothing -> "void";
        };
    }

    private static String boxed(Type type) {
        if (type instanceof Type.Scalar scalar) {
            return switch (scalar) {
                case INT -> "Integer";
                case LONG -> "Long";
                case DOUBLE -> "Double";
                case BOOLEAN -> "Boolean";
                case STRING -> "String";
            };
        }
        return name(type);
    }

    private static String emptyValue(Type type) {
        return switch (type) {
            case Type.Scalar scalar ->
                    switch (scalar) {
                        case INT, LONG -> "0";
                        case DOUBLE -> "0.0";
                        case BOOLEAN -> "false";
                        case STRING -> "\"\"";
                    };
            case Type.ArrayOf array -> "new " + arrayCreation(array);
            case Type.ListOf list -> "List.of()";
            case Type.Linked linked -> "null";
            case Type.Nothing nothing -> "";
        };
    }

    private static String arrayCreation(Type.ArrayOf array) {
        String whole = name(array);
        int bracket = whole.indexOf("[]");
        return whole.substring(0, bracket) + "[0]" + whole.substring(bracket + 2);
    }

    /// @param packageLine of the submission, so that the node stands beside it
    static String node(Type.Linked type, String packageLine) {
        return packageLine
                + switch (type) {
                    case LIST_NODE ->
                            """
                            class ListNode {
                                int val;
                                ListNode next;
                                ListNode() {}
                                ListNode(int val) { this.val = val; }
                                ListNode(int val, ListNode next) { this.val = val; this.next = next; }
                            }
                            """;
                    case TREE_NODE ->
                            """
                            class TreeNode {
                                int val;
                                TreeNode left;
                                TreeNode right;
                                TreeNode() {}
                                TreeNode(int val) { this.val = val; }
                                TreeNode(int val, TreeNode left, TreeNode right) {
                                    this.val = val;
                                    this.left = left;
                                    this.right = right;
                                }
                            }
                            """;
                    case GRAPH_NODE ->
                            """
                            class GraphNode {
                                int val;
                                java.util.List<GraphNode> neighbors = new java.util.ArrayList<>();
                                GraphNode() {}
                                GraphNode(int val) { this.val = val; }
                            }
                            """;
                };
    }
}
