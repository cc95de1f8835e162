import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

// Wrong: remembers which letters occur at which place of the words of a length, and mixes the
// letters of different words.
class WordDictionary {
    private final List<List<Set<Character>>> lettersByLength = new ArrayList<>();

    WordDictionary() {
        for (int length = 0; length <= 25; length++) {
            List<Set<Character>> letters = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                letters.add(new HashSet<>());
            }
            lettersByLength.add(letters);
        }
    }

    void add(String word) {
        List<Set<Character>> letters = lettersByLength.get(word.length());
        for (int i = 0; i < word.length(); i++) {
            letters.get(i).add(word.charAt(i));
        }
    }

    boolean search(String pattern) {
        List<Set<Character>> letters = lettersByLength.get(pattern.length());
        for (int i = 0; i < pattern.length(); i++) {
            boolean possible =
                    pattern.charAt(i) == '.'
                            ? !letters.get(i).isEmpty()
                            : letters.get(i).contains(pattern.charAt(i));
            if (!possible) {
                return false;
            }
        }
        return true;
    }
}
