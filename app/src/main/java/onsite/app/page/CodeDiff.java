package onsite.app.page;

import java.util.ArrayList;
import java.util.List;

/// Two versions of a source, line by line, with what did not change folded away.
///
/// @param rows in order
/// @param added lines
/// @param removed lines
public record CodeDiff(List<Row> rows, int added, int removed) {
    private static final int CONTEXT = 3;

    /// @param before line number in the older version, or empty
    /// @param after line number in the newer version, or empty
    /// @param sign `+`, `-`, a space, or `…` for a fold
    public record Row(String kind, String before, String after, String sign, String text) {}

    public CodeDiff {
        rows = List.copyOf(rows);
    }

    static CodeDiff between(String before, String after) {
        List<Edits.Edit<String>> edits =
                Edits.between(before.lines().toList(), after.lines().toList());
        boolean[] near = new boolean[edits.size()];
        for (int i = 0; i < edits.size(); i++) {
            if (edits.get(i).kind() != Edits.Kind.SAME) {
                for (int j = Math.max(0, i - CONTEXT);
                        j <= Math.min(edits.size() - 1, i + CONTEXT);
                        j++) {
                    near[j] = true;
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        int old = 0;
        int now = 0;
        int folded = 0;
        int added = 0;
        int removed = 0;
        for (int i = 0; i < edits.size(); i++) {
            Edits.Edit<String> edit = edits.get(i);
            boolean inOld = edit.kind() != Edits.Kind.ADDED;
            boolean inNew = edit.kind() != Edits.Kind.REMOVED;
            old += inOld ? 1 : 0;
            now += inNew ? 1 : 0;
            added += inOld ? 0 : 1;
            removed += inNew ? 0 : 1;
            if (!near[i]) {
                folded++;
                continue;
            }
            fold(rows, folded);
            folded = 0;
            rows.add(
                    new Row(
                            inOld && inNew ? "same" : inOld ? "removed" : "added",
                            inOld ? String.valueOf(old) : "",
                            inNew ? String.valueOf(now) : "",
                            inOld && inNew ? " " : inOld ? "-" : "+",
                            edit.element()));
        }
        if (!rows.isEmpty()) {
            fold(rows, folded);
        }
        return new CodeDiff(rows, added, removed);
    }

    private static void fold(List<Row> rows, int lines) {
        if (lines > 0) {
            rows.add(new Row("gap", "", "", "…", Words.count(lines, "equal line", "equal lines")));
        }
    }
}
