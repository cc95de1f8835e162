// Wrong: a match adds to the entry on the left, so one event is paired many times.
class Solution {
    int longestCommon(String first, String second) {
        int[] common = new int[second.length() + 1];
        for (int i = 0; i < first.length(); i++) {
            for (int j = 0; j < second.length(); j++) {
                common[j + 1] =
                        first.charAt(i) == second.charAt(j)
                                ? common[j] + 1
                                : Math.max(common[j + 1], common[j]);
            }
        }
        return common[second.length()];
    }
}
