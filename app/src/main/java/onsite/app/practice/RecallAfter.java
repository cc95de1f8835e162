package onsite.app.practice;

/// How many cards were recalled after a wait of some length.
///
/// @param daysLeast since the review before
/// @param daysMost the longest wait that counts here; `Integer.MAX_VALUE` for no bound
/// @param foreseen how many the model of memory foresaw to be recalled
public record RecallAfter(
        int daysLeast, int daysMost, int reviews, int recalled, double foreseen) {}
