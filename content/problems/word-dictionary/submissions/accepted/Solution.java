import java.util.HashMap;
import java.util.Map;

class WordDictionary {
    private static final class Node {
        final Map<Character, Node> children = new HashMap<>();
        boolean isWord;
    }

    private final Node root = new Node();

    void add(String word) {
        Node node = root;
        for (char letter : word.toCharArray()) {
            node = node.children.computeIfAbsent(letter, unused -> new Node());
        }
        node.isWord = true;
    }

    boolean search(String pattern) {
        return matches(root, pattern, 0);
    }

    /// Whether the pattern from this place on leads from the node to the end of a word.
    private static boolean matches(Node node, String pattern, int from) {
        if (from == pattern.length()) {
            return node.isWord;
        }
        char letter = pattern.charAt(from);
        if (letter == '.') {
            return node.children.values().stream()
                    .anyMatch(child -> matches(child, pattern, from + 1));
        }
        Node child = node.children.get(letter);
        return child != null && matches(child, pattern, from + 1);
    }
}
