package onsite.app.store;

import java.time.Instant;
import java.util.Optional;
import onsite.exercise.Judgement;
import onsite.exercise.Submission;
import onsite.judge.Scope;

/// A submission as the log holds it.
///
/// @param at when it was accepted
/// @param judged empty while it waits for its verdict
public record StoredSubmission(
        SubmissionId id, Submission submission, Scope scope, Instant at, Optional<Judged> judged) {

    /// @param at when the verdict was reached
    public record Judged(Judgement judgement, Instant at) {}

    public Optional<Judgement> judgement() {
        return judged.map(Judged::judgement);
    }
}
