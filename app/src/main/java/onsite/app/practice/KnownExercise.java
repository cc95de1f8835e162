package onsite.app.practice;

import java.time.Instant;
import onsite.coach.memory.Memory;
import onsite.coach.memory.Rating;

/// An exercise that nothing judges, as it is remembered. The exercise itself may be gone.
///
/// @param id in a plan
/// @param times that it was done
/// @param at the last of them
public record KnownExercise(String id, Memory memory, Rating last, int times, Instant at) {}
