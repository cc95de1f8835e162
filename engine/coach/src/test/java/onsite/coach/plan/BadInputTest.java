package onsite.coach.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onsite.coach.loop.Loop;
import onsite.coach.memory.Schedule;
import onsite.exercise.interview.Level;
import org.junit.jupiter.api.Test;

/// What no plan can be made of.
class BadInputTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Planner PLANNER = new Planner(Schedule.DEFAULT, ZoneOffset.UTC);

    private static String refusal(Target target) {
        PlanOutcome outcome = PLANNER.plan(target, Catalogues.usual(), History.none(TODAY), TODAY);
        assertThat(outcome).isInstanceOf(PlanOutcome.Refused.class);
        return ((PlanOutcome.Refused) outcome).sentence();
    }

    private Target with(LocalDate date, int minutes, Set<DayOfWeek> daysOff) {
        return new Target(
                Loop.TYPICAL, Level.SENIOR, date, minutes, daysOff, Set.of(), Set.of(), Set.of());
    }

    @Test
    void isRefusedInOneSentence() {
        assertThat(refusal(with(TODAY.minusDays(1), 60, Set.of())))
                .isEqualTo(
                        "The interview on 2026-03-01 is in the past (today is 2026-03-02): give"
                                + " the date of the next one.");
        assertThat(refusal(with(TODAY, 60, Set.of()))).startsWith("The interview is today");
        assertThat(refusal(with(TODAY.plusDays(9), 0, Set.of())))
                .startsWith("A plan needs time: 0 hours a day is none");
        assertThat(refusal(with(TODAY.plusDays(9), -90, Set.of()))).contains("-1.5 hours");
        assertThat(refusal(with(TODAY.plusDays(9), 24 * 60 + 1, Set.of())))
                .startsWith("A day has 24 hours");
        assertThat(refusal(with(TODAY.plusDays(9), 15, Set.of())))
                .contains("too few for one problem");
        assertThat(refusal(with(TODAY.plusDays(9), 60, EnumSet.allOf(DayOfWeek.class))))
                .startsWith("Every day until 2026-03-11 is off");
        assertThat(refusal(with(TODAY.plusYears(3), 60, Set.of())))
                .contains("more than two years away");
    }

    @Test
    void topicsInACircleAreRefused() {
        assertThatThrownBy(() -> new TopicGraph(Map.of("a", List.of("b"), "b", List.of("a"))))
                .hasMessageContaining("comes before itself");
    }
}
