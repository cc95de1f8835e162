import java.util.HashMap;
import java.util.Map;

// Wrong: the map keeps one position for each text, so of equal words only the last is a partner.
class Solution {
    long palindromePairs(String[] words) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            positions.put(words[i], i);
        }
        long pairs = 0;
        for (int i = 0; i < words.length; i++) {
            for (int cut = 0; cut <= words[i].length(); cut++) {
                String left = words[i].substring(0, cut);
                String right = words[i].substring(cut);
                if (isPalindrome(right) && positions.getOrDefault(reversed(left), i) != i) {
                    pairs++;
                }
                if (cut > 0
                        && isPalindrome(left)
                        && positions.getOrDefault(reversed(right), i) != i) {
                    pairs++;
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
