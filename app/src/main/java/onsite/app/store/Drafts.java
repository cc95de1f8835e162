package onsite.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import org.jdbi.v3.core.Handle;

/// The text in the editor, for each problem and language: the newest only.
public final class Drafts {
    private final Store store;

    Drafts(Store store) {
        this.store = store;
    }

    /// @param at when the text was typed
    public record Draft(Slug problem, Language language, String source, Instant at) {}

    /// Keeps the draft, unless a newer one is there.
    public void save(Draft draft) {
        store.write(handle -> upsert(handle, draft));
    }

    public Optional<Draft> find(Slug problem, Language language) {
        return store.read(handle ->
                handle.createQuery(
                                "select source, at from drafts where problem = :problem and language = :language")
                        .bind("problem", problem.text())
                        .bind("language", language.id())
                        .map((row, context) ->
                                new Draft(
                                        problem,
                                        language,
                                        row.getString("source"),
                                        Instant.ofEpochMilli(row.getLong("at"))))
                        .findOne());
    }

    static List<Draft> all(Handle handle) {
        return handle.createQuery(
                        "select problem, language, source, at from drafts order by problem, language")
                .map((row, context) ->
                        new Draft(
                                new Slug(row.getString("problem")),
                                Language.of(row.getString("language")).orElseThrow(),
                                row.getString("source"),
                                Instant.ofEpochMilli(row.getLong("at"))))
                .list();
    }

    /// @return how many rows are new or newer than before
    static int upsert(Handle handle, Draft draft) {
        return handle.createUpdate(
                        "insert into drafts (problem, language, source, at)"
                                + " values (:problem, :language, :source, :at)"
                                + " on conflict (problem, language) do update"
                                + " set source = excluded.source, at = excluded.at"
                                + " where excluded.at > drafts.at or (excluded.at = drafts.at and excluded.source <> drafts.source)")
                .bind("problem", draft.problem().text())
                .bind("language", draft.language().id())
                .bind("source", draft.source())
                .bind("at", draft.at().toEpochMilli())
                .execute();
    }
}
