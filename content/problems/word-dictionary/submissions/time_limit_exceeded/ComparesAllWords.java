import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

// Too slow: compares each pattern with all words of its length: n² steps.
class WordDictionary {
    private final Map<Integer, List<String>> wordsByLength = new HashMap<>();

    void add(String word) {
        wordsByLength.computeIfAbsent(word.length(), unused -> new ArrayList<>()).add(word);
    }

    boolean search(String pattern) {
        for (String word : wordsByLength.getOrDefault(pattern.length(), List.of())) {
            if (matches(word, pattern)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String word, String pattern) {
        for (int i = 0; i < word.length(); i++) {
            if (pattern.charAt(i) != '.' && pattern.charAt(i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
