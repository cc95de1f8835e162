package onsite.app.page;

import java.util.ArrayList;
import java.util.List;

/// How one sequence becomes another: a longest common subsequence, found after what both begin and
/// end with is set aside. Quadratic in what is left; when that is too much, all of it counts as
/// replaced.
final class Edits {
    private static final long CELLS_MAX = 4_000_000;

    private Edits() {}

    /// What happens to an element.
    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    record Edit<T>(Kind kind, T element) {}

    static <T> List<Edit<T>> between(List<T> before, List<T> after) {
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail)
                        .equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Edit<T>> edits = new ArrayList<>();
        all(edits, Kind.SAME, before.subList(0, head));
        middle(
                edits,
                before.subList(head, before.size() - tail),
                after.subList(head, after.size() - tail));
        all(edits, Kind.SAME, before.subList(before.size() - tail, before.size()));
        return edits;
    }

    private static <T> void all(List<Edit<T>> edits, Kind kind, List<T> elements) {
        elements.forEach(element -> edits.add(new Edit<>(kind, element)));
    }

    private static <T> void middle(List<Edit<T>> edits, List<T> before, List<T> after) {
        if ((long) before.size() * after.size() > CELLS_MAX) {
            all(edits, Kind.REMOVED, before);
            all(edits, Kind.ADDED, after);
            return;
        }
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] =
                        before.get(i).equals(after.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                edits.add(new Edit<>(Kind.SAME, before.get(i)));
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                edits.add(new Edit<>(Kind.REMOVED, before.get(i++)));
            } else {
                edits.add(new Edit<>(Kind.ADDED, after.get(j++)));
            }
        }
        all(edits, Kind.REMOVED, before.subList(i, before.size()));
        all(edits, Kind.ADDED, after.subList(j, after.size()));
    }
}
