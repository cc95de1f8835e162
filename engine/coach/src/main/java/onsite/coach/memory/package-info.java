/// How long something learned is remembered: FSRS-6, the free spaced repetition scheduler.
///
/// Enters: a [Memory][onsite.coach.memory.Memory] (or none), a [Rating][onsite.coach.memory.Rating]
/// and an instant. Leaves: the memory after that review, with the instant it is due. Start with
/// [MemoryModel][onsite.coach.memory.MemoryModel], which is the formulas, then
/// [Scheduler][onsite.coach.memory.Scheduler], which is the steps around them.
///
/// Refuses weights outside the bounds the algorithm was published with. A clock that was set back
/// is no error: no time has passed, and the review counts.
@NullMarked
package onsite.coach.memory;

import org.jspecify.annotations.NullMarked;
