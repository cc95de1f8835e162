package onsite.app.page;

import java.util.Optional;
import onsite.exercise.Problem;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/// The table of an editorial that says when to use which approach.
///
/// @param approaches how many rows it has
record ApproachTable(int approaches, Html html) {
    private static final String FIRST_COLUMN = "approach";

    /// The first table whose first column is `approach`; empty if an editorial has none.
    static Optional<ApproachTable> of(Problem problem) {
        Node node = Markdown.parse(problem.editorial()).getFirstChild();
        while (node != null) {
            if (node instanceof TableBlock table && isOfApproaches(table)) {
                return Optional.of(new ApproachTable(rows(table), Markdown.render(table)));
            }
            node = node.getNext();
        }
        return Optional.empty();
    }

    private static boolean isOfApproaches(TableBlock table) {
        Node head = table.getFirstChild();
        return head instanceof TableHead
                && head.getFirstChild() != null
                && head.getFirstChild().getFirstChild() != null
                && head.getFirstChild().getFirstChild().getFirstChild() instanceof Text first
                && first.getLiteral().strip().equalsIgnoreCase(FIRST_COLUMN);
    }

    private static int rows(TableBlock table) {
        int rows = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableBody) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    rows++;
                }
            }
        }
        return rows;
    }
}
