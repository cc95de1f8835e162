// Too slow: counts the equal and the smaller characters anew at each step: n² steps.
class Solution {
    String restore(String last) {
        var text = new StringBuilder();
        int row = 0;
        while (last.charAt(row) != '$') {
            char c = last.charAt(row);
            text.append(c);
            int smaller = 0;
            int equalAbove = 0;
            for (int i = 0; i < last.length(); i++) {
                if (last.charAt(i) < c) {
                    smaller++;
                } else if (last.charAt(i) == c && i < row) {
                    equalAbove++;
                }
            }
            row = smaller + equalAbove;
        }
        return text.reverse().toString();
    }
}
