package onsite.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onsite.exercise.Growth;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import org.jdbi.v3.core.Handle;

/// The text in the editor, for each problem and language: the newest only.
public final class Drafts {
    private final Store store;

    Drafts(Store store) {
        this.store = store;
    }

    /// @param statedTime what the candidate says about how its running time grows
    /// @param at when the text was typed
    public record Draft(
            Slug problem,
            Language language,
            String source,
            Optional<Growth> statedTime,
            Instant at) {
        public Draft(Slug problem, Language language, String source, Instant at) {
            this(problem, language, source, Optional.empty(), at);
        }
    }

    /// Keeps the draft, unless a newer one is there.
    public void save(Draft draft) {
        store.write(handle -> upsert(handle, draft));
    }

    public Optional<Draft> find(Slug problem, Language language) {
        return store.read(handle ->
                handle.createQuery(
                                "select source, stated_time, at from drafts where problem = :problem and language = :language")
                        .bind("problem", problem.text())
                        .bind("language", language.id())
                        .map((row, context) ->
                                new Draft(
                                        problem,
                                        language,
                                        row.getString("source"),
                                        Columns.readGrowth(row.getString("stated_time")),
                                        Instant.ofEpochMilli(row.getLong("at"))))
                        .findOne());
    }

    static List<Draft> all(Handle handle) {
        return handle.createQuery(
                        "select problem, language, source, stated_time, at from drafts order by problem, language")
                .map((row, context) ->
                        new Draft(
                                new Slug(row.getString("problem")),
                                Language.of(row.getString("language")).orElseThrow(),
                                row.getString("source"),
                                Columns.readGrowth(row.getString("stated_time")),
                                Instant.ofEpochMilli(row.getLong("at"))))
                .list();
    }

    /// @return how many rows are new or newer than before
    static int upsert(Handle handle, Draft draft) {
        return handle.createUpdate(
                        "insert into drafts (problem, language, source, stated_time, at)"
                                + " values (:problem, :language, :source, :stated, :at)"
                                + " on conflict (problem, language) do update"
                                + " set source = excluded.source, stated_time = excluded.stated_time, at = excluded.at"
                                + " where excluded.at > drafts.at or (excluded.at = drafts.at"
                                + " and (excluded.source <> drafts.source"
                                + " or coalesce(excluded.stated_time, '') <> coalesce(drafts.stated_time, '')))")
                .bind("problem", draft.problem().text())
                .bind("language", draft.language().id())
                .bind("source", draft.source())
                .bind("stated", Columns.growth(draft.statedTime()))
                .bind("at", draft.at().toEpochMilli())
                .execute();
    }
}
