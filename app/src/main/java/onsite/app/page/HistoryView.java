package onsite.app.page;

import java.util.List;
import java.util.Optional;

/// Submissions, newest first.
///
/// @param problem slug and name, when it is the history of one problem
/// @param older the address of those before these, when there are more
public record HistoryView(Optional<Named> problem, List<Row> rows, Optional<String> older) {

    public record Named(String slug, String name) {}

    public record Row(
            String id,
            Named problem,
            String language,
            VerdictSign verdict,
            String tests,
            String time,
            String memory,
            Optional<StatementView> statement,
            Moment at) {}

    public HistoryView {
        rows = List.copyOf(rows);
    }
}
