package onsite.app.page;

import java.util.List;

/// How practice has gone so far.
///
/// @param weeks oldest first, of seven days each from Monday
/// @param active on how many of the last 28 days something was done
/// @param retention by week, oldest first; weeks without a review are left out
/// @param coming cards that are due on each of the next days
public record ProgressView(
        List<Week> weeks,
        int active,
        List<Recall> retention,
        List<Coming> coming,
        List<Mistake> mistakes,
        List<Round> rounds,
        ProblemBars bars,
        int cards,
        int cardsThere) {

    /// @param month named above the first week in it, otherwise empty
    public record Week(String month, List<Day> days) {}

    /// @param level 0 (nothing) to 4
    /// @param words of date and what was done
    public record Day(int level, String words, boolean future) {}

    /// @param share such as `92 %`
    /// @param height in percent
    public record Recall(String week, int reviews, String share, int height) {}

    public record Coming(String day, int cards, int height) {}

    /// @param advice what trains it
    public record Mistake(String sign, String verdict, int count, String advice, String address) {}

    /// @param range such as `45–72 %`
    public record Round(String name, String range, String reason, List<String> raises) {}
}
