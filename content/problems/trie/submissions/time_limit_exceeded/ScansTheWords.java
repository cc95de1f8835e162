import java.util.LinkedHashSet;
import java.util.Set;

// Too slow: compares each prefix with all words: n² steps.
class Trie {
    private final Set<String> words = new LinkedHashSet<>();

    void insert(String word) {
        words.add(word);
    }

    boolean search(String word) {
        return words.contains(word);
    }

    boolean startsWith(String prefix) {
        for (String word : words) {
            if (word.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    boolean delete(String word) {
        return words.remove(word);
    }
}
