import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

class Solution {
    long palindromePairs(String[] words) {
        Map<String, Long> counts =
                Arrays.stream(words)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long pairs = 0;
        for (String word : words) {
            for (int cut = 0; cut <= word.length(); cut++) {
                String left = word.substring(0, cut);
                String right = word.substring(cut);
                if (isPalindrome(right)) {
                    pairs += counts.getOrDefault(reversed(left), 0L); // they follow this word
                }
                // words of equal length were found above, so this one must be longer
                if (!left.isEmpty() && isPalindrome(left)) {
                    pairs += counts.getOrDefault(reversed(right), 0L); // they go in front
                }
            }
            if (isPalindrome(word)) {
                pairs--; // it has found itself
            }
        }
        return pairs;
    }

    private static boolean isPalindrome(String text) {
        return text.equals(reversed(text));
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
