package onsite.coach.plan;

import java.time.LocalDate;
import java.util.List;

/// A plan from today to the day before the interview.
///
/// @param days on which one studies; days off are left out
/// @param goals of the whole time, scaled from the usual plan
/// @param planned problems, those that were solved before included
/// @param gaveWay what could not be had, in sentences
public record Plan(
        Target target,
        LocalDate from,
        List<PlanDay> days,
        Goals goals,
        Goals planned,
        Standing standing,
        List<String> gaveWay)
        implements PlanOutcome {

    public Plan {
        days = List.copyOf(days);
        gaveWay = List.copyOf(gaveWay);
    }

    public int minutes() {
        return days.stream().mapToInt(PlanDay::minutes).sum();
    }
}
