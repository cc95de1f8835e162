import java.util.HashSet;
import java.util.Set;

class WordDictionary {
    private final Set<String> words = new HashSet<>();

    void add(String word) {
        words.add(word);
    }

    boolean search(String pattern) {
        return words.stream().anyMatch(word -> word.matches(pattern));
    }
}
