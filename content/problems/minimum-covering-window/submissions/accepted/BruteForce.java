/// Tests each stretch, the shortest first.
class Solution {
    String minimumWindow(String trace, String required) {
        for (int length = required.length(); length <= trace.length(); length++) {
            for (int start = 0; start + length <= trace.length(); start++) {
                String stretch = trace.substring(start, start + length);
                if (required.chars().allMatch(c -> count(stretch, c) >= count(required, c))) {
                    return stretch;
                }
            }
        }
        return "";
    }

    private static long count(String text, int letter) {
        return text.chars().filter(c -> c == letter).count();
    }
}
