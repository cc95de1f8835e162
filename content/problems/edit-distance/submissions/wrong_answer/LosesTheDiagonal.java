// Wrong: in the single row, the entry above on the left is overwritten before it is used.
class Solution {
    int editDistance(String source, String target) {
        int[] row = new int[target.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= source.length(); i++) {
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                row[j] =
                        source.charAt(i - 1) == target.charAt(j - 1)
                                ? row[j - 1]
                                : 1 + Math.min(row[j - 1], row[j]);
            }
        }
        return row[target.length()];
    }
}
