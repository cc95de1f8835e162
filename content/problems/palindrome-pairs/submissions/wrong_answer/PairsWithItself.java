import java.util.HashMap;
import java.util.Map;

// Wrong: a palindrome finds itself in the map and is counted as its own partner.
class Solution {
    long palindromePairs(String[] words) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words) {
            counts.merge(word, 1, Integer::sum);
        }
        long pairs = 0;
        for (String word : words) {
            for (int cut = 0; cut <= word.length(); cut++) {
                String left = word.substring(0, cut);
                String right = word.substring(cut);
                if (isPalindrome(right)) {
                    pairs += counts.getOrDefault(reversed(left), 0);
                }
                if (cut > 0 && isPalindrome(left)) {
                    pairs += counts.getOrDefault(reversed(right), 0);
                }
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
