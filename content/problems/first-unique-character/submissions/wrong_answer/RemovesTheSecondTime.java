import java.util.LinkedHashMap;
import java.util.Map;

// Wrong: takes a character out of the map when it comes back, so the third time it counts as new.
class Solution {
    int firstUnique(String text) {
        Map<Character, Integer> positions = new LinkedHashMap<>();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (positions.remove(character) == null) {
                positions.put(character, i);
            }
        }
        return positions.isEmpty() ? -1 : positions.values().iterator().next();
    }
}
