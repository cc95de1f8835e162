package onsite.app.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.coach.memory.Rating;
import onsite.exercise.Slug;
import org.jdbi.v3.core.Handle;

/// What the log of submissions says of practice, and how the candidate corrects it.
public final class PracticeLog {
    private final Store store;

    PracticeLog(Store store) {
        this.store = store;
    }

    /// A judged submission that counts.
    ///
    /// @param number its place in the log
    /// @param verdict its code, such as `AC`
    /// @param stated whether a complexity was stated with it
    public record Attempt(
            long number,
            SubmissionId id,
            Slug problem,
            String verdict,
            boolean stated,
            Instant at) {}

    /// @param submission that was accepted
    public record Correction(SubmissionId submission, Rating rating, Instant at) {}

    /// Judged submissions in the order in which they were handed in. One that is still being judged
    /// hides those after it, so that none is ever passed over.
    public List<Attempt> after(long number) {
        return store.read(handle ->
                handle.createQuery(
                                "select s.n, s.id, s.problem, j.verdict, s.stated_time, s.at from submissions s"
                                        + " join judgements j on j.submission = s.id"
                                        + " where s.scope = 'all' and s.n > :n and s.n < coalesce((select min(u.n)"
                                        + " from submissions u left join judgements k on k.submission = u.id"
                                        + " where u.n > :n and u.scope = 'all' and k.submission is null), s.n + 1)"
                                        + " order by s.n")
                        .bind("n", number)
                        .map((row, context) ->
                                new Attempt(
                                        row.getLong("n"),
                                        new SubmissionId(row.getString("id")),
                                        new Slug(row.getString("problem")),
                                        row.getString("verdict"),
                                        row.getString("stated_time") != null,
                                        Instant.ofEpochMilli(row.getLong("at"))))
                        .list());
    }

    public void correct(Correction correction) {
        store.write(handle -> insert(handle, correction));
    }

    /// The newest of each submission.
    public Map<SubmissionId, Rating> corrections() {
        Map<SubmissionId, Rating> newest = new HashMap<>();
        store.read(PracticeLog::all).forEach(each -> newest.put(each.submission(), each.rating()));
        return newest;
    }

    public Optional<Rating> correction(SubmissionId submission) {
        return Optional.ofNullable(corrections().get(submission));
    }

    static List<Correction> all(Handle handle) {
        return handle.createQuery("select submission, rating, at from corrections order by at, n")
                .map((row, context) ->
                        new Correction(
                                new SubmissionId(row.getString("submission")),
                                Rating.of(row.getInt("rating")).orElseThrow(),
                                Instant.ofEpochMilli(row.getLong("at"))))
                .list();
    }

    static int insert(Handle handle, Correction correction) {
        return handle.createUpdate(
                        "insert into corrections (submission, rating, at) values (:submission, :rating, :at)"
                                + " on conflict (submission, at) do nothing")
                .bind("submission", correction.submission().text())
                .bind("rating", correction.rating().number())
                .bind("at", correction.at().toEpochMilli())
                .execute();
    }
}
