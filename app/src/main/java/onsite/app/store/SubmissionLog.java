package onsite.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import onsite.app.judgement.JudgementJson;
import onsite.app.store.StoredSubmission.Judged;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.Submission;
import onsite.exercise.Verdict;
import onsite.judge.Scope;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The append-only log of submissions and their judgements.
public final class SubmissionLog {
    static final String ROWS =
            "select s.n, s.id, s.problem, s.language, s.files, s.stated_time, s.scope, s.inputs, s.at,"
                    + " j.judgement, j.at as judged_at"
                    + " from submissions s left join judgements j on j.submission = s.id ";

    private final Store store;

    SubmissionLog(Store store) {
        this.store = store;
    }

    /// The submission is kept, whatever happens next, when this returns.
    public void accept(SubmissionId id, Submission submission, Scope scope, Instant at) {
        store.write(handle ->
                insert(handle, new StoredSubmission(id, submission, scope, at, Optional.empty())));
    }

    /// Adds the judgement of a submission. A second judgement of the same one is not taken: the
    /// first stands.
    public void judged(SubmissionId id, Judgement judgement, Instant at) {
        store.write(handle -> insert(handle, id, new Judged(judgement, at)));
    }

    public Optional<StoredSubmission> find(SubmissionId id) {
        return store.read(handle ->
                handle.createQuery(ROWS + "where s.id = :id")
                        .bind("id", id.text())
                        .map((row, context) -> submission(row))
                        .findOne());
    }

    /// Submissions that were accepted and have no judgement, oldest first. Runs on samples and
    /// custom input are left out: nobody waits for them any more.
    public List<StoredSubmission> unjudged() {
        return store.read(handle ->
                handle.createQuery(
                                ROWS
                                        + "where j.submission is null and s.scope = 'all' order by s.n")
                        .map((row, context) -> submission(row))
                        .list());
    }

    /// The state of every problem that something was submitted for; all others are untouched.
    public SortedMap<Slug, ProblemState> states() {
        SortedMap<Slug, ProblemState> states = new TreeMap<>();
        store.read(handle ->
                        handle.createQuery(
                                        "select s.problem, max(case when s.id in (select j.submission from judgements j"
                                                + " where j.verdict = :accepted) then 1 else 0 end) as solved"
                                                + " from submissions s"
                                                + " where s.scope = 'all' group by s.problem")
                                .bind("accepted", Verdict.ACCEPTED.code())
                                .map((row, context) -> {
                                    ProblemState state =
                                            row.getInt("solved") == 1
                                                    ? ProblemState.SOLVED
                                                    : ProblemState.ATTEMPTED;
                                    return java.util.Map.entry(
                                            new Slug(row.getString("problem")), state);
                                })
                                .list())
                .forEach(entry -> states.put(entry.getKey(), entry.getValue()));
        return states;
    }

    public ProblemState state(Slug problem) {
        return states().getOrDefault(problem, ProblemState.UNTOUCHED);
    }

    /// @return how many rows were new
    static int insert(Handle handle, StoredSubmission stored) {
        Submission submission = stored.submission();
        return handle.createUpdate(
                        "insert into submissions (id, problem, language, files, stated_time, scope, inputs, at)"
                                + " values (:id, :problem, :language, :files, :stated, :scope, :inputs, :at)"
                                + " on conflict (id) do nothing")
                .bind("id", stored.id().text())
                .bind("problem", submission.problem().text())
                .bind("language", submission.language().id())
                .bind("files", Columns.files(submission.files()))
                .bind("stated", Columns.growth(submission.statedTime()))
                .bind("scope", Columns.scopeWord(stored.scope()))
                .bind("inputs", Columns.inputs(stored.scope()))
                .bind("at", stored.at().toEpochMilli())
                .execute();
    }

    /// @return how many rows were new
    static int insert(Handle handle, SubmissionId id, Judged judged) {
        return handle.createUpdate(
                        "insert into judgements (submission, verdict, judgement, at)"
                                + " values (:submission, :verdict, :judgement, :at)"
                                + " on conflict (submission) do nothing")
                .bind("submission", id.text())
                .bind("verdict", judged.judgement().verdict().code())
                .bind("judgement", JudgementJson.write(judged.judgement()).toString())
                .bind("at", judged.at().toEpochMilli())
                .execute();
    }

    static StoredSubmission submission(ResultSet row) throws SQLException {
        String language = row.getString("language");
        return new StoredSubmission(
                new SubmissionId(row.getString("id")),
                new Submission(
                        new Slug(row.getString("problem")),
                        Language.of(language).orElseThrow(() -> unknownLanguage(language)),
                        Columns.readFiles(row.getString("files")),
                        Columns.readGrowth(row.getString("stated_time"))),
                Columns.readScope(row.getString("scope"), row.getString("inputs")),
                Instant.ofEpochMilli(row.getLong("at")),
                judged(row.getString("judgement"), row.getLong("judged_at")));
    }

    private static Optional<Judged> judged(@Nullable String judgement, long at) {
        return Optional.ofNullable(judgement)
                .map(text ->
                        new Judged(
                                JudgementJson.read(Columns.json(text)), Instant.ofEpochMilli(at)));
    }

    private static StoreException unknownLanguage(String language) {
        return new StoreException(
                "The log holds a submission in an unknown language, '" + language + "'.");
    }

    /// A row with its place in the log.
    record Numbered(long number, StoredSubmission stored) {}

    /// The next rows after a place in the log, oldest first.
    static List<Numbered> page(Handle handle, long after, int limit) {
        return handle.createQuery(ROWS + "where s.n > :after order by s.n limit :limit")
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new Numbered(row.getLong("n"), submission(row)))
                .list();
    }
}
