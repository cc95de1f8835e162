import java.util.Arrays;

// Wrong: compares the sorted strings with ==, which asks whether they are the same object.
class Solution {
    boolean isAnagram(String first, String second) {
        return sorted(first) == sorted(second);
    }

    private static String sorted(String text) {
        char[] characters = text.toCharArray();
        Arrays.sort(characters);
        return new String(characters);
    }
}
