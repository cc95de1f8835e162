package onsite.app.page;

import java.util.List;
import java.util.Optional;

/// What there is to do today, and what was done.
///
/// @param day in words
/// @param planned sessions of the plan; empty where there is none
/// @param problems and other exercises that were done once and are due
/// @param open that were tried and not solved
/// @param next a problem that was never tried
/// @param minutes of practice today, as far as they were seen
public record TodayView(
        String day,
        List<Planned> planned,
        int due,
        int fresh,
        List<Row> problems,
        List<Row> open,
        Optional<Row> next,
        int reviews,
        int submissions,
        int minutes) {

    /// @param address empty where it is not a page
    public record Planned(String title, String kind, int minutes, String address) {}

    /// @param note such as when it was solved
    public record Row(String address, String name, String word, int level, String note) {}

    public boolean isEmpty() {
        return due + fresh == 0 && problems.isEmpty() && open.isEmpty() && next.isEmpty();
    }
}
