/// The vocabulary of Onsite: what a candidate practises ([onsite.exercise.Exercise]), what they
/// hand in ([onsite.exercise.Submission]) and what a grader concludes
/// ([onsite.exercise.Judgement]).
///
/// Facts only: records, enums and sealed choices. Depends on nothing, reads no file, knows no
/// clock.
@NullMarked
package onsite.exercise;

import org.jspecify.annotations.NullMarked;
