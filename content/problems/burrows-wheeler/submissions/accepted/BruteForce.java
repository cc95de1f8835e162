import java.util.Arrays;

/// Rebuilds the whole table, one column at a time.
class Solution {
    String restore(String last) {
        String[] rows = new String[last.length()];
        Arrays.fill(rows, "");
        for (int round = 0; round < last.length(); round++) {
            for (int row = 0; row < rows.length; row++) {
                rows[row] = last.charAt(row) + rows[row];
            }
            Arrays.sort(rows);
        }
        return Arrays.stream(rows)
                .filter(row -> row.endsWith("$"))
                .map(row -> row.substring(0, row.length() - 1))
                .findFirst()
                .orElseThrow();
    }
}
