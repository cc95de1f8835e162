package onsite.exercise;

/// The type of a parameter or of an answer. Starter code, drivers and the wire format of every
/// language follow from it.
///
/// Written as in Java, `int[][]`, with `list<T>` for a growable list and three linked types:
///
/// | type        | on the wire (JSON)                                                          |
/// |-------------|-----------------------------------------------------------------------------|
/// | `ListNode`  | its values, `[1,2,3]`; with a cycle `{"values":[3,2,0],"cycle":1}`; empty `[]` |
/// | `TreeNode`  | its values level by level with `null` for a missing child, `[3,9,20,null,7]`  |
/// | `GraphNode` | the neighbours of each node, `[[1],[0]]`; node i has the value i; given as node 0 |
public sealed interface Type {

    /// A single value. `INT` has 32 bits, `LONG` has 64, in every language.
    enum Scalar implements Type {
        INT("int"),
        LONG("long"),
        DOUBLE("double"),
        BOOLEAN("boolean"),
        STRING("string");

        private final String word;

        Scalar(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /// A structure of nodes that point to each other.
    enum Linked implements Type {
        LIST_NODE("ListNode"),
        TREE_NODE("TreeNode"),
        GRAPH_NODE("GraphNode");

        private final String word;

        Linked(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /// An array of fixed length: `T[]` in Java, `list[T]` in Python, `[]T` in Go.
    record ArrayOf(Type element) implements Type {
        @Override
        public String toString() {
            return element + "[]";
        }
    }

    /// A growable list: `List<T>` in Java, `list[T]` in Python, `[]T` in Go.
    record ListOf(Type element) implements Type {
        @Override
        public String toString() {
            return "list<" + element + ">";
        }
    }

    /// What a method answers that answers nothing. Never a parameter.
    enum Nothing implements Type {
        VOID;

        @Override
        public String toString() {
            return "void";
        }
    }

    /// @throws IllegalArgumentException with a sentence that names the types there are
    static Type parse(String text) {
        String word = text.strip();
        if (word.endsWith("[]")) {
            return new ArrayOf(element(word.substring(0, word.length() - 2), text));
        }
        if (word.startsWith("list<") && word.endsWith(">")) {
            return new ListOf(element(word.substring(5, word.length() - 1), text));
        }
        for (Scalar scalar : Scalar.values()) {
            if (scalar.word.equals(word)) {
                return scalar;
            }
        }
        for (Linked linked : Linked.values()) {
            if (linked.word.equals(word)) {
                return linked;
            }
        }
        if (word.equals("void")) {
            return Nothing.VOID;
        }
        throw new IllegalArgumentException(
                "'"
                        + word
                        + "' is not a type: write int, long, double, boolean, string, T[], list<T>,"
                        + " ListNode, TreeNode or GraphNode");
    }

    private static Type element(String text, String whole) {
        Type element = parse(text);
        if (element == Nothing.VOID) {
            throw new IllegalArgumentException(
                    "'" + whole.strip() + "' is not a type: void has no values");
        }
        return element;
    }
}
