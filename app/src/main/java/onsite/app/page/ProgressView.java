package onsite.app.page;

import java.util.List;

/// How practice has gone so far.
///
/// @param weeks oldest first, of seven days each from Monday
/// @param active on how many of the last 28 days something was done
/// @param retention by week, oldest first; weeks without a review are left out
/// @param recall by the time since a card was last seen
/// @param loop that the candidate prepares for
/// @param rounds of that loop, the least ready first
/// @param stages of rounds that were practised
/// @param coming cards that are due on each of the next days
public record ProgressView(
        List<Week> weeks,
        int active,
        List<Recall> retention,
        List<Coming> coming,
        RecallCurve recall,
        List<Mistake> mistakes,
        String loop,
        List<Round> rounds,
        List<Stages> stages,
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

    /// @param training problems that train against it, the best first
    public record Mistake(
            String sign, String verdict, int count, String advice, List<Training> training) {}

    public record Training(String name, String address) {}

    /// @param exercises whose times these are
    public record Stages(String name, int exercises, List<Stage> stages) {}

    /// @param usual minutes by the frame
    /// @param median as minutes and seconds; a dash where no exercise came that far
    public record Stage(String name, String usual, String median) {}

    /// @param range such as `Coding 45–72 %`
    public record Round(String range, String reason, List<String> raises) {}
}
