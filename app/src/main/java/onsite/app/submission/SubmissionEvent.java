package onsite.app.submission;

import onsite.exercise.Judgement;

/// A step in the judging of one submission.
public sealed interface SubmissionEvent {

    /// It is kept and waits for a free core; `ahead` others go first.
    record Queued(int ahead) implements SubmissionEvent {}

    record Compiling() implements SubmissionEvent {}

    /// @param done tests whose answer has been checked
    record Running(int done, int total) implements SubmissionEvent {}

    /// The verdict stands, its explanation is being looked for.
    record Explaining() implements SubmissionEvent {}

    /// The last event. The judgement is kept already.
    record Judged(Judgement judgement) implements SubmissionEvent {}

    /// The last event of a submission that is judged at the next start, because the program ends.
    record Postponed() implements SubmissionEvent {}

    default boolean last() {
        return this instanceof Judged || this instanceof Postponed;
    }
}
