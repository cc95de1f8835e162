import java.util.HashMap;
import java.util.Map;

// Wrong: delete cuts off the last node of the word, and with it all longer words that begin with
// it.
class Trie {
    private static final class Node {
        final Map<Character, Node> children = new HashMap<>();
        boolean isWord;
    }

    private final Node root = new Node();

    void insert(String word) {
        Node node = root;
        for (char letter : word.toCharArray()) {
            node = node.children.computeIfAbsent(letter, unused -> new Node());
        }
        node.isWord = true;
    }

    boolean search(String word) {
        Node node = find(word);
        return node != null && node.isWord;
    }

    boolean startsWith(String prefix) {
        return find(prefix) != null;
    }

    boolean delete(String word) {
        if (!search(word)) {
            return false;
        }
        Node parent = find(word.substring(0, word.length() - 1));
        parent.children.remove(word.charAt(word.length() - 1));
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
