package onsite.coach.plan;

import java.time.LocalDate;
import java.util.List;

/// @param doneMinutes already practised on that day, before the plan was made
/// @param sessions in the order in which they are done
public record PlanDay(LocalDate date, StudyPhase phase, int doneMinutes, List<Session> sessions) {

    public PlanDay {
        sessions = List.copyOf(sessions);
    }

    /// Of all sessions.
    public int minutes() {
        return sessions.stream().mapToInt(Session::minutes).sum();
    }
}
