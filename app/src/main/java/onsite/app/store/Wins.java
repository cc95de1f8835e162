package onsite.app.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The notebook of what went well.
public final class Wins {
    private final Store store;

    Wins(Store store) {
        this.store = store;
    }

    public record Win(SubmissionId id, String text, Instant at) {}

    record Struck(SubmissionId win, Instant at) {}

    public void add(Win win) {
        store.write(handle -> insert(handle, win));
    }

    /// It is not shown any more, and stays in the log.
    public void strike(SubmissionId id, Instant at) {
        store.write(handle -> strike(handle, id, at));
    }

    /// Newest first.
    public List<Win> shown() {
        return store.read(handle ->
                handle.createQuery(
                                "select id, text, at from wins where id not in (select win from wins_struck) order by n desc")
                        .map((row, context) ->
                                new Win(
                                        new SubmissionId(row.getString("id")),
                                        row.getString("text"),
                                        Instant.ofEpochMilli(row.getLong("at"))))
                        .list());
    }

    static List<Win> all(Handle handle) {
        return handle.createQuery("select id, text, at from wins order by n")
                .map((row, context) ->
                        new Win(
                                new SubmissionId(row.getString("id")),
                                row.getString("text"),
                                Instant.ofEpochMilli(row.getLong("at"))))
                .list();
    }

    static List<Struck> allStruck(Handle handle) {
        return handle.createQuery("select win, at from wins_struck order by at, win")
                .map((row, context) ->
                        new Struck(
                                new SubmissionId(row.getString("win")),
                                Instant.ofEpochMilli(row.getLong("at"))))
                .list();
    }

    static int insert(Handle handle, Win win) {
        return handle.createUpdate(
                        "insert into wins (id, text, at) values (:id, :text, :at) on conflict (id) do nothing")
                .bind("id", win.id().text())
                .bind("text", win.text())
                .bind("at", win.at().toEpochMilli())
                .execute();
    }

    static int strike(Handle handle, SubmissionId id, Instant at) {
        return handle.createUpdate(
                        "insert into wins_struck (win, at) values (:win, :at) on conflict (win) do nothing")
                .bind("win", id.text())
                .bind("at", at.toEpochMilli())
                .execute();
    }
}
