import java.util.Arrays;

class Solution {
    int editDistance(String source, String target) {
        int[] row = new int[target.length() + 1]; // distances to the beginnings of target
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= source.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] =
                        source.charAt(i - 1) == target.charAt(j - 1)
                                ? diagonal
                                : 1 + Math.min(diagonal, Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[target.length()];
    }
}
