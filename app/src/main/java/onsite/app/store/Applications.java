package onsite.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// The log of one's own applications: which stage each has come to, and how that ended.
public final class Applications {
    private final Store store;

    Applications(Store store) {
        this.store = store;
    }

    /// How a stage went.
    public enum Outcome {
        OPEN,
        PASSED,
        FAILED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Outcome> of(String id) {
            return Stream.of(values()).filter(outcome -> outcome.id().equals(id)).findFirst();
        }
    }

    /// @param stage the id of a stage of the hiring process
    public record Step(
            SubmissionId application, String company, String stage, Outcome outcome, Instant at) {}

    public void add(Step step) {
        store.write(handle -> insert(handle, step));
    }

    /// Oldest first.
    public List<Step> steps() {
        return store.read(Applications::all);
    }

    static List<Step> all(Handle handle) {
        return handle.createQuery(
                        "select application, company, stage, outcome, at from applications order by at, n")
                .map((row, context) ->
                        new Step(
                                new SubmissionId(row.getString("application")),
                                row.getString("company"),
                                row.getString("stage"),
                                Outcome.of(row.getString("outcome")).orElseThrow(),
                                Instant.ofEpochMilli(row.getLong("at"))))
                .list();
    }

    static int insert(Handle handle, Step step) {
        return handle.createUpdate(
                        "insert into applications (application, company, stage, outcome, at)"
                                + " values (:application, :company, :stage, :outcome, :at)"
                                + " on conflict (application, at) do nothing")
                .bind("application", step.application().text())
                .bind("company", step.company())
                .bind("stage", step.stage())
                .bind("outcome", step.outcome().id())
                .bind("at", step.at().toEpochMilli())
                .execute();
    }
}
