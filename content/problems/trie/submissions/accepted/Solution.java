import java.util.HashMap;
import java.util.Map;

class Trie {
    private static final class Node {
        final Map<Character, Node> children = new HashMap<>();
        int words; // how many pass through here or end here; never 0, except in the root
        boolean isWord;
    }

    private final Node root = new Node();

    void insert(String word) {
        if (search(word)) {
            return;
        }
        Node node = root;
        for (char letter : word.toCharArray()) {
            node = node.children.computeIfAbsent(letter, unused -> new Node());
            node.words++;
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
        Node node = root;
        for (char letter : word.toCharArray()) {
            Node child = node.children.get(letter);
            child.words--;
            if (child.words == 0) {
                node.children.remove(letter); // and with it the rest of the word
                return true;
            }
            node = child;
        }
        node.isWord = false;
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
