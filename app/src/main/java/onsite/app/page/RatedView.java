package onsite.app.page;

import java.util.List;
import onsite.coach.memory.Rating;

/// How a solved problem counts for what is remembered of it, and how the candidate may correct
/// that.
///
/// @param reason a sentence
/// @param corrected whether the candidate said otherwise
/// @param again when the problem comes back, such as `8 days`
public record RatedView(String reason, boolean corrected, List<Choice> choices, String again) {

    /// @param current whether it counts now
    public record Choice(int number, String label, boolean current) {}

    static String label(Rating rating) {
        return switch (rating) {
            case AGAIN -> "Again";
            case HARD -> "Hard";
            case GOOD -> "Good";
            case EASY -> "Easy";
        };
    }
}
