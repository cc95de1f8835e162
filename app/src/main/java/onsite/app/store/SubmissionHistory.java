package onsite.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.Verdict;

/// What the log of submissions says when it is looked back upon. Reads only.
public final class SubmissionHistory {
    private final Store store;

    SubmissionHistory(Store store) {
        this.store = store;
    }

    /// What was handed in so far for one problem in one language. Runs on samples and custom input
    /// are left out.
    ///
    /// @param submissions at least 1
    /// @param lastAt when the newest was accepted into the log
    public record Standing(
            Slug problem, Language language, int submissions, boolean solved, Instant lastAt) {}

    public List<Standing> standings() {
        return store.read(handle ->
                handle.createQuery(
                                // Both indexes cover it: no judgement, which is long, is read.
                                "select s.problem, s.language, count(*) as submissions, max(s.at) as last_at,"
                                        + " max(case when s.id in (select j.submission from judgements j"
                                        + " where j.verdict = :accepted) then 1 else 0 end) as solved"
                                        + " from submissions s"
                                        + " where s.scope = 'all' group by s.problem, s.language")
                        .bind("accepted", Verdict.ACCEPTED.code())
                        .map((row, context) ->
                                new Standing(
                                        new Slug(row.getString("problem")),
                                        Language.of(row.getString("language")).orElseThrow(),
                                        row.getInt("submissions"),
                                        row.getInt("solved") == 1,
                                        Instant.ofEpochMilli(row.getLong("last_at"))))
                        .list());
    }

    /// Submissions that count, newest first.
    ///
    /// @param problem only of this one, when given
    /// @param before only those older than this one, when given
    public List<StoredSubmission> newest(
            Optional<Slug> problem, Optional<SubmissionId> before, int limit) {
        String where =
                "where s.scope = 'all'"
                        + (problem.isPresent() ? " and s.problem = :problem" : "")
                        + (before.isPresent()
                                ? " and s.n < (select n from submissions where id = :before)"
                                : "");
        return store.read(handle -> {
            var query =
                    handle.createQuery(
                                    SubmissionLog.ROWS + where + " order by s.n desc limit :limit")
                            .bind("limit", limit);
            problem.ifPresent(slug -> query.bind("problem", slug.text()));
            before.ifPresent(id -> query.bind("before", id.text()));
            return query.map((row, context) -> SubmissionLog.submission(row)).list();
        });
    }

    /// The newest run of a problem, on whatever tests.
    public Optional<StoredSubmission> lastRun(Slug problem) {
        return store.read(handle ->
                handle.createQuery(
                                SubmissionLog.ROWS
                                        + "where s.problem = :problem order by s.n desc limit 1")
                        .bind("problem", problem.text())
                        .map((row, context) -> SubmissionLog.submission(row))
                        .findOne());
    }

    /// The submission that counts before this one, for the same problem in the same language.
    public Optional<StoredSubmission> previous(StoredSubmission later) {
        return store.read(handle ->
                handle.createQuery(
                                SubmissionLog.ROWS
                                        + "where s.problem = :problem and s.language = :language and s.scope = 'all'"
                                        + " and s.n < (select n from submissions where id = :id)"
                                        + " order by s.n desc limit 1")
                        .bind("problem", later.submission().problem().text())
                        .bind("language", later.submission().language().id())
                        .bind("id", later.id().text())
                        .map((row, context) -> SubmissionLog.submission(row))
                        .findOne());
    }
}
