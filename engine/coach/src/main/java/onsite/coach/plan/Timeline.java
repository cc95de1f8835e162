package onsite.coach.plan;

import java.time.LocalDate;
import java.util.List;

/// The days of a plan on which one studies, from its first day to the day before the interview.
final class Timeline {
    private final List<LocalDate> studyDays;

    Timeline(Target target, LocalDate startedOn) {
        LocalDate start = startedOn.isAfter(target.date()) ? target.date() : startedOn;
        studyDays = start.datesUntil(target.date()).filter(day -> !target.isOff(day)).toList();
    }

    int size() {
        return studyDays.size();
    }

    List<LocalDate> before(LocalDate day) {
        return studyDays.stream().filter(studyDay -> studyDay.isBefore(day)).toList();
    }

    List<LocalDate> from(LocalDate day) {
        return studyDays.stream().filter(studyDay -> !studyDay.isBefore(day)).toList();
    }

    boolean isLast(LocalDate day) {
        return !studyDays.isEmpty() && studyDays.getLast().equals(day);
    }

    /// @param day one of the study days
    StudyPhase phase(LocalDate day) {
        return StudyPhase.of(studyDays.indexOf(day), studyDays.size());
    }
}
