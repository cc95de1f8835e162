import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

// Wrong: takes the sum of the letters for the key, which different letters can share.
class Solution {
    List<List<String>> groupAnagrams(String[] words) {
        Map<Integer, List<String>> groups = new HashMap<>();
        for (String word : words) {
            groups.computeIfAbsent(word.chars().sum(), unused -> new ArrayList<>()).add(word);
        }
        return new ArrayList<>(groups.values());
    }
}
