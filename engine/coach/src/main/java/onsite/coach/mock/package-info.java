/// Mock loops: a company's rounds filled with exercises, and what a hiring committee would say.
///
/// Enters: a [onsite.exercise.interview.Company], a level, a seed, and the exercises that there are
/// ([LoopExercise][onsite.coach.mock.LoopExercise]). Leaves: a
/// [MockLoop][onsite.coach.mock.MockLoop], by [LoopDraw][onsite.coach.mock.LoopDraw]; and, from the
/// rounds' grades, a [Debrief][onsite.coach.mock.Debrief] with the
/// [Decision][onsite.coach.mock.Decision] of a [Committee][onsite.coach.mock.Committee].
///
/// The same seed and the same exercises give the same loop. As exercises are added and solved, a
/// seed gives another one: what was drawn is to be kept, not drawn again. Knows no clock and no
/// store.
@NullMarked
package onsite.coach.mock;

import org.jspecify.annotations.NullMarked;
