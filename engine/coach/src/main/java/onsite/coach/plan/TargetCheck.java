package onsite.coach.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Says what is wrong with a target, in a sentence with the way out.
public final class TargetCheck {
    static final int MINUTES_LEAST = 20;
    static final int MINUTES_MOST = 24 * 60;
    static final int DAYS_MOST = 2 * 366;

    private TargetCheck() {}

    /// @return empty when nothing is wrong
    public static Optional<String> complaint(Target target, LocalDate today) {
        return ofTime(target.minutesADay()).or(() -> ofDate(target, today));
    }

    private static Optional<String> ofTime(int minutes) {
        if (minutes <= 0) {
            return Optional.of(
                    "A plan needs time: "
                            + hours(minutes)
                            + " hours a day is none, so say how many hours you have.");
        }
        if (minutes > MINUTES_MOST) {
            return Optional.of(
                    "A day has 24 hours, and "
                            + hours(minutes)
                            + " were asked for: say how many you have.");
        }
        if (minutes < MINUTES_LEAST) {
            return Optional.of(
                    minutes
                            + " minutes a day are too few for one problem: plan at least "
                            + MINUTES_LEAST
                            + ", and take days off instead.");
        }
        return Optional.empty();
    }

    private static Optional<String> ofDate(Target target, LocalDate today) {
        LocalDate date = target.date();
        if (date.isBefore(today)) {
            return Optional.of(
                    "The interview on "
                            + date
                            + " is in the past (today is "
                            + today
                            + "): give the date of the next one.");
        }
        if (date.equals(today)) {
            return Optional.of(
                    "The interview is today: there is no day left to plan, so rest, and look at"
                            + " the checklist of the day.");
        }
        if (ChronoUnit.DAYS.between(today, date) > DAYS_MOST) {
            return Optional.of(
                    "The interview on "
                            + date
                            + " is more than two years away: plan for a date before "
                            + today.plusDays(DAYS_MOST + 1)
                            + ".");
        }
        if (today.datesUntil(date).allMatch(target::isOff)) {
            return Optional.of(
                    "Every day until "
                            + date
                            + " is off: leave at least one to study, or choose a later date.");
        }
        return Optional.empty();
    }

    private static String hours(int minutes) {
        return minutes % 60 == 0
                ? String.valueOf(minutes / 60)
                : String.valueOf(Math.round(minutes / 0.6) / 100.0);
    }
}
