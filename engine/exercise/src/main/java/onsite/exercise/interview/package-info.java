/// The words of an interview that are not an exercise's own: who interviews
/// ([onsite.exercise.interview.Company]), in which rounds ([onsite.exercise.interview.Round]), how
/// the minutes of a round are spent ([onsite.exercise.interview.Frame]), how it is graded
/// ([onsite.exercise.interview.Rubric]), what is asked where nothing is coded
/// ([onsite.exercise.interview.Question]), what comes before and after
/// ([onsite.exercise.interview.HiringProcess]) and what helps on the day
/// ([onsite.exercise.interview.Day]).
///
/// Facts only. Refuses minutes that are none and lists that may not be empty.
@NullMarked
package onsite.exercise.interview;

import org.jspecify.annotations.NullMarked;
