package onsite.coach.evidence;

import java.util.Optional;
import onsite.coach.memory.Rating;

/// A rating with its reason.
///
/// @param derived from evidence
/// @param reason a sentence
/// @param corrected what the candidate says instead
public record RatedAttempt(Rating derived, String reason, Optional<Rating> corrected) {

    /// The rating that counts.
    public Rating rating() {
        return corrected.orElse(derived);
    }

    /// The candidate knows better. To repeat the derived rating takes a correction back.
    public RatedAttempt correctedTo(Rating rating) {
        return new RatedAttempt(
                derived, reason, rating == derived ? Optional.empty() : Optional.of(rating));
    }
}
