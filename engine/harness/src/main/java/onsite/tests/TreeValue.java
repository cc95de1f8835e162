package onsite.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A binary tree as a value.
///
/// @param levels its values level by level, `null` for a child that is missing; children of missing
///   nodes are left out, and so are nulls at the end
public record TreeValue(List<@Nullable Integer> levels) {
    public TreeValue {
        var copy = new ArrayList<@Nullable Integer>(levels);
        while (!copy.isEmpty() && copy.getLast() == null) {
            copy.removeLast();
        }
        levels = Collections.unmodifiableList(copy);
    }

    /// How many nodes there are.
    public int size() {
        int size = 0;
        for (Integer value : levels) {
            if (value != null) {
                size++;
            }
        }
        return size;
    }
}
