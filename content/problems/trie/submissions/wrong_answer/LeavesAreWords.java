import java.util.HashMap;
import java.util.Map;

// Wrong: takes a node without children for the end of a word, so a word inside a longer one is
// never found.
class Trie {
    private static final class Node {
        final Map<Character, Node> children = new HashMap<>();
    }

    private final Node root = new Node();

    void insert(String word) {
        Node node = root;
        for (char letter : word.toCharArray()) {
            node = node.children.computeIfAbsent(letter, unused -> new Node());
        }
    }

    boolean search(String word) {
        Node node = find(word);
        return node != null && node.children.isEmpty();
    }

    boolean startsWith(String prefix) {
        return find(prefix) != null;
    }

    boolean delete(String word) {
        if (!search(word)) {
            return false;
        }
        for (int length = word.length() - 1; length >= 0; length--) {
            Node parent = find(word.substring(0, length));
            parent.children.remove(word.charAt(length));
            if (!parent.children.isEmpty()) {
                break;
            }
        }
        return true;
    }

    private Node find(String prefix) {
        Node node = root;
        for (int i = 0; i < prefix.length() && node != null; i++) {
            node = node.children.get(prefix.charAt(i));
        }
        return node;
    }
}
