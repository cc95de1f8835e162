package onsite.app.interview;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onsite.exercise.Interview.Question;

/// Finds the clarifying question that a typed one comes near to, by the words that both have.
public final class TypedQuestion {
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final double NEAR = 0.4;
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "a", "an", "and", "any", "are", "be", "can", "could", "do", "does", "for",
                    "have", "how", "i", "if", "in", "is", "it", "may", "might", "of", "on", "or",
                    "shall", "should", "so", "that", "the", "there", "they", "this", "to", "we",
                    "what", "when", "which", "will", "with", "would", "you");

    private TypedQuestion() {}

    /// The nearest one, if it has at least two fifths of the typed words that mean something.
    public static Optional<Integer> near(String typed, List<Question> questions) {
        Set<String> words = words(typed);
        Optional<Integer> nearest = Optional.empty();
        double best = NEAR;
        for (int i = 0; i < questions.size(); i++) {
            Set<String> common = words(questions.get(i).question());
            common.retainAll(words);
            double share = words.isEmpty() ? 0 : (double) common.size() / words.size();
            if (share >= best && (nearest.isEmpty() || share > best)) {
                best = share;
                nearest = Optional.of(i);
            }
        }
        return nearest;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NOT_WORDS.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
                words.add(
                        word.length() > 3 && word.endsWith("s")
                                ? word.substring(0, word.length() - 1)
                                : word);
            }
        }
        return words;
    }
}
