package onsite.app.practice;

import onsite.coach.memory.Memory;
import onsite.coach.memory.Rating;
import onsite.exercise.Slug;

/// A card that was reviewed, as it is remembered. The card itself may be gone.
///
/// @param reviews that count
public record KnownCard(Slug card, Memory memory, Rating last, int reviews) {}
