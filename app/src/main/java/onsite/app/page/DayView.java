package onsite.app.page;

import java.util.List;
import onsite.exercise.interview.Day;

/// Small helps for the day of an interview.
///
/// @param wins the candidate's own, newest first
public record DayView(Day day, List<Win> wins) {
    public record Win(String id, String text, Moment at) {}
}
