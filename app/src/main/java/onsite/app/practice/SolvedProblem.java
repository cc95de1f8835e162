package onsite.app.practice;

import java.time.Instant;
import onsite.app.store.SubmissionId;
import onsite.coach.evidence.RatedAttempt;
import onsite.coach.memory.Memory;
import onsite.exercise.Slug;

/// A problem that was solved, as it is remembered.
///
/// @param submission that was accepted last, of those that count as a review
/// @param rated how that went, with the reason
public record SolvedProblem(
        Slug problem, Memory memory, RatedAttempt rated, SubmissionId submission, Instant at) {}
