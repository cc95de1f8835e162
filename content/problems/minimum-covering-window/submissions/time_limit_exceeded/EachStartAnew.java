// Too slow: begins to count anew at each start: n² steps.
class Solution {
    String minimumWindow(String trace, String required) {
        int[] needed = new int[128];
        for (char letter : required.toCharArray()) {
            needed[letter]++;
        }
        String best = "";
        for (int start = 0; start < trace.length(); start++) {
            int[] missing = needed.clone();
            int missingInAll = required.length();
            for (int end = start; end < trace.length(); end++) {
                if (missing[trace.charAt(end)]-- > 0) {
                    missingInAll--;
                }
                if (missingInAll == 0) {
                    if (best.isEmpty() || end + 1 - start < best.length()) {
                        best = trace.substring(start, end + 1);
                    }
                    break;
                }
            }
        }
        return best;
    }
}
