import java.util.HashMap;
import java.util.Map;

class Solution {
    boolean isAnagram(String first, String second) {
        Map<Character, Integer> surplus = new HashMap<>(); // of the first over the second
        for (char character : first.toCharArray()) {
            surplus.merge(character, 1, Integer::sum);
        }
        for (char character : second.toCharArray()) {
            surplus.merge(character, -1, Integer::sum);
        }
        return surplus.values().stream().allMatch(count -> count == 0);
    }
}
