/// Takes submissions, keeps them, has them judged, and tells whoever listens how far they are.
///
/// In: a [onsite.exercise.Submission] with its [onsite.judge.Scope]. Out: an id once it is kept,
/// events while it is judged ([onsite.app.submission.SubmissionEvent]), and its judgement. What was
/// kept and not judged when the program ended is judged at the next start.
///
/// Refuses new submissions while too many wait and while it is closing.
@NullMarked
package onsite.app.submission;

import org.jspecify.annotations.NullMarked;
