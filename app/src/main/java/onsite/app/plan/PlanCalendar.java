package onsite.app.plan;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.stream.Collectors;
import onsite.coach.plan.Plan;
import onsite.coach.plan.PlanDay;
import onsite.coach.plan.Session;

/// A plan as a calendar (iCalendar, RFC 5545): an event of a whole day for each day of study, and
/// one for the interview. A plan that is made again has the same events, so that importing it again
/// replaces them.
public final class PlanCalendar {
    private PlanCalendar() {}

    /// @param made when the plan was made
    public static String of(Plan plan, Instant made) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Onsite//Plan//EN");
        plan.days().forEach(day -> calendar.addEvent(event(day, made)));
        LocalDate date = plan.target().date();
        VEvent interview = event(date, "interview", made);
        interview.setSummary("Interview: " + plan.target().loop().name());
        calendar.addEvent(interview);
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(PlanDay day, Instant made) {
        VEvent event = event(day.date(), "study", made);
        event.setSummary("Onsite: " + day.minutes() + " minutes (" + day.phase().label() + ")");
        event.setDescription(
                day.sessions().stream().map(PlanCalendar::line).collect(Collectors.joining("\n")));
        return event;
    }

    private static String line(Session session) {
        return session.minutes()
                + " min, "
                + session.kind().id()
                + ": "
                + session.title()
                + session.link().map(link -> " " + link).orElse("");
    }

    private static VEvent event(LocalDate date, String kind, Instant made) {
        var event = new VEvent();
        event.setUid("onsite-" + kind + "-" + date);
        event.setDateTimeStamp(Date.from(made));
        event.setDateStart(
                new ICalDate(
                        new DateTimeComponents(
                                date.getYear(), date.getMonthValue(), date.getDayOfMonth()),
                        false));
        return event;
    }
}
