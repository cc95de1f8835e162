package onsite.app.page;

import java.util.List;
import java.util.Optional;

/// One card of the queue, or why there is none.
///
/// @param card empty when nothing is left for now
/// @param later when the next card is due, in words; empty if no card was ever seen
/// @param done cards answered today
/// @param left cards that are still to be answered today
/// @param problems how many solved problems are due
public record ReviewView(
        Optional<Asked> card, String later, int done, int left, int problems, boolean undoable) {

    /// @param code of the question, marked up; empty if it has none
    /// @param typing whether it is answered by typing
    /// @param seen how often it was reviewed before, so that a form that is sent twice counts once
    /// @param since when it was asked, in milliseconds since 1970
    /// @param answer empty until it is asked for
    public record Asked(
            String id,
            String deck,
            String topics,
            Html question,
            Optional<Html> code,
            boolean typing,
            int seen,
            long since,
            Optional<Answer> answer) {}

    /// @param code of the answer, marked up
    /// @param prints what the code prints
    /// @param typed what the candidate wrote; empty when nothing was to be typed
    /// @param right whether that was it; empty when nothing was to be typed
    public record Answer(
            Html text,
            Optional<Html> code,
            Optional<String> prints,
            Optional<String> typed,
            Optional<Boolean> right,
            List<Grade> grades) {}

    /// @param number 1 to 4
    /// @param interval until it comes again, such as `3 days`
    /// @param offered whether it is the one that fits what was typed
    public record Grade(int number, String label, String interval, boolean offered) {}

    /// Of today's cards, in percent.
    public int percent() {
        return done + left == 0 ? 100 : Math.round(100f * done / (done + left));
    }
}
