package onsite.coach.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import onsite.coach.loop.Loop;
import onsite.exercise.interview.Level;

/// What a candidate prepares for, and with how much time. Any values: [TargetCheck] says what is
/// wrong with them.
///
/// @param date of the interview; nothing is planned on that day
/// @param minutesADay on every day that is not off
/// @param daysOff of each week
/// @param datesOff single days
/// @param languages that the candidate interviews in
/// @param knownTopics need no practice of their own
public record Target(
        Loop loop,
        Level level,
        LocalDate date,
        int minutesADay,
        Set<DayOfWeek> daysOff,
        Set<LocalDate> datesOff,
        Set<String> languages,
        Set<String> knownTopics) {

    public Target {
        daysOff = Set.copyOf(daysOff);
        datesOff = Set.copyOf(datesOff);
        languages = Set.copyOf(languages);
        knownTopics = Set.copyOf(knownTopics);
    }

    public boolean isOff(LocalDate day) {
        return daysOff.contains(day.getDayOfWeek()) || datesOff.contains(day);
    }
}
