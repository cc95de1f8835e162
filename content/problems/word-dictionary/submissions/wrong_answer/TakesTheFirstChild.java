import java.util.Map;
import java.util.TreeMap;

// Wrong: a dot follows the first child only, and does not come back when that way fails.
class WordDictionary {
    private static final class Node {
        final Map<Character, Node> children = new TreeMap<>();
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
        Node node = root;
        for (char letter : pattern.toCharArray()) {
            if (letter == '.' && !node.children.isEmpty()) {
                node = node.children.values().iterator().next();
            } else {
                node = node.children.get(letter);
            }
            if (node == null) {
                return false;
            }
        }
        return node.isWord;
    }
}
