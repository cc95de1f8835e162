import java.util.HashSet;
import java.util.Set;

class Trie {
    private final Set<String> words = new HashSet<>();

    void insert(String word) {
        words.add(word);
    }

    boolean search(String word) {
        return words.contains(word);
    }

    boolean startsWith(String prefix) {
        return words.stream().anyMatch(word -> word.startsWith(prefix));
    }

    boolean delete(String word) {
        return words.remove(word);
    }
}
