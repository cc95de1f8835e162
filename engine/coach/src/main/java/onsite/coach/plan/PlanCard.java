package onsite.coach.plan;

import java.util.Optional;

/// A question with its answer.
///
/// @param language only for those who interview in it; empty when for everybody
public record PlanCard(String id, Optional<String> language) {
    /// To meet it for the first time and to see it again after ten minutes.
    static final int MINUTES_NEW = 2;

    static final int MINUTES_AGAIN = 1;
}
