import java.util.ArrayList;
import java.util.List;

// Too slow: compares each word with every group so far: n² steps.
class Solution {
    List<List<String>> groupAnagrams(String[] words) {
        List<List<String>> groups = new ArrayList<>();
        for (String word : words) {
            List<String> found = null;
            for (List<String> group : groups) {
                if (areAnagrams(group.getFirst(), word)) {
                    found = group;
                    break;
                }
            }
            if (found == null) {
                found = new ArrayList<>();
                groups.add(found);
            }
            found.add(word);
        }
        return groups;
    }

    private static boolean areAnagrams(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int[] counts = new int[26];
        for (int i = 0; i < a.length(); i++) {
            counts[a.charAt(i) - 'a']++;
            counts[b.charAt(i) - 'a']--;
        }
        for (int count : counts) {
            if (count != 0) {
                return false;
            }
        }
        return true;
    }
}
