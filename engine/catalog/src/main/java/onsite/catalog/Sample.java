package onsite.catalog;

import onsite.exercise.Type;

/// A small value of each type, as a message shows it.
final class Sample {
    private Sample() {}

    static String of(Type type) {
        return switch (type) {
            case Type.Scalar scalar ->
                    switch (scalar) {
                        case INT, LONG -> "a whole number like 42";
                        case DOUBLE -> "a number like 0.5";
                        case BOOLEAN -> "true or false";
                        case STRING -> "a text in double quotes like \"abc\"";
                    };
            case Type.Linked linked ->
                    switch (linked) {
                        case LIST_NODE -> "the values of the nodes like [1,2,3]";
                        case TREE_NODE -> "the values level by level like [3,9,20,null,7]";
                        case GRAPH_NODE -> "the neighbours of each node like [[1],[0]]";
                    };
            case Type.ArrayOf list -> "a list like " + literal(type);
            case Type.ListOf list -> "a list like " + literal(type);
            case Type.Nothing nothing -> "null";
        };
    }

    /// JSON of a value of the type.
    static String literal(Type type) {
        return switch (type) {
            case Type.Scalar scalar ->
                    switch (scalar) {
                        case INT, LONG -> "1";
                        case DOUBLE -> "0.5";
                        case BOOLEAN -> "true";
                        case STRING -> "\"abc\"";
                    };
            case Type.Linked linked ->
                    switch (linked) {
                        case LIST_NODE -> "[1,2,3]";
                        case TREE_NODE -> "[3,9,20,null,7]";
                        case GRAPH_NODE -> "[[1],[0]]";
                    };
            case Type.ArrayOf(Type element) -> list(element);
            case Type.ListOf(Type element) -> list(element);
            case Type.Nothing nothing -> "null";
        };
    }

    private static String list(Type element) {
        return element == Type.Scalar.INT || element == Type.Scalar.LONG
                ? "[1,2,3]"
                : "[" + literal(element) + "," + literal(element) + "]";
    }
}
