/// A judgement as scripts read it ([onsite.app.judgement.JudgementJson]) and as people read it on a
/// terminal ([onsite.app.judgement.JudgementText]).
///
/// In: a [onsite.exercise.Judgement]. Out: JSON or lines. The API, the command line and the store
/// share one form of JSON; it reads back to an equal judgement.
@NullMarked
package onsite.app.judgement;

import org.jspecify.annotations.NullMarked;
