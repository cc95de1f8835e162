package onsite.app.practice;

/// What was done on one day.
///
/// @param reviews of cards
/// @param recalled of those
/// @param submissions that were judged
/// @param solved problems that were accepted for the first time on that day
/// @param others exercises that nothing judges
/// @param millis spent on cards
/// @param minutes spent on exercises, as far as they tell
public record DayOfPractice(
        int reviews,
        int recalled,
        int submissions,
        int solved,
        int others,
        long millis,
        int minutes) {
    public static final DayOfPractice NOTHING = new DayOfPractice(0, 0, 0, 0, 0, 0, 0);

    public DayOfPractice and(DayOfPractice more) {
        return new DayOfPractice(
                reviews + more.reviews,
                recalled + more.recalled,
                submissions + more.submissions,
                solved + more.solved,
                others + more.others,
                millis + more.millis,
                minutes + more.minutes);
    }

    /// Of both, rounded up.
    public int minutesInAll() {
        return minutes + (int) Math.ceilDiv(millis, 60_000);
    }

    public boolean isActive() {
        return reviews + submissions + others > 0;
    }
}
