/// Turns what happened in an attempt into a rating of memory.
///
/// Enters: [Evidence][onsite.coach.evidence.Evidence]. Leaves: a
/// [RatedAttempt][onsite.coach.evidence.RatedAttempt], the rating with its reason as a sentence,
/// which the candidate may overrule. Knows no judge: what a verdict was is told by two words.
@NullMarked
package onsite.coach.evidence;

import org.jspecify.annotations.NullMarked;
