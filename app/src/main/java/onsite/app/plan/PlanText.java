package onsite.app.plan;

import java.io.PrintStream;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onsite.app.terminal.Terminal;
import onsite.app.terminal.Text;
import onsite.coach.plan.Goals;
import onsite.coach.plan.Plan;
import onsite.coach.plan.PlanDay;
import onsite.coach.plan.Session;
import onsite.coach.plan.StudyPhase;

/// A plan on a terminal: a line for each session, aligned.
public final class PlanText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE dd MMM", Locale.ENGLISH);
    private static final int LABEL = 10;
    private static final int DATE = 12;
    private static final int MINUTES = 3;
    private static final int KIND = 10;

    private PlanText() {}

    public static void print(Plan plan, Terminal terminal) {
        PrintStream out = terminal.out();
        out.println(
                terminal.paint()
                        .strong(
                                counted(plan.days().size(), "day")
                                        + " of study, "
                                        + duration(plan.target().minutesADay())
                                        + " each, until the interview on "
                                        + plan.target().date()));
        out.println(Text.padded("for", LABEL) + plan.target().loop().name());
        out.println(Text.padded("goals", LABEL) + goals(plan.goals()));
        out.println(Text.padded("planned", LABEL) + goals(plan.planned()));
        if (plan.standing().studyDays() > 0) {
            standing(plan, out);
        }
        paragraphs("gave way", plan.gaveWay(), out);
        StudyPhase phase = null;
        for (PlanDay day : plan.days()) {
            if (day.phase() != phase) {
                phase = day.phase();
                out.println();
                out.println(terminal.paint().strong(phase.label()));
            }
            day(day, terminal);
        }
    }

    /// @param day empty on a day off
    public static void today(Plan plan, Optional<PlanDay> day, Terminal terminal) {
        long left = ChronoUnit.DAYS.between(plan.from(), plan.target().date());
        terminal.out()
                .println(
                        terminal.paint()
                                .strong(
                                        left == 1
                                                ? "The interview is tomorrow"
                                                : left + " days until the interview"));
        if (day.isEmpty()) {
            terminal.out().println("Today is off.");
        } else if (day.get().sessions().isEmpty()) {
            terminal.out().println("Today's time is used up: enough for today.");
        } else {
            day(day.get(), terminal);
        }
    }

    private static void standing(Plan plan, PrintStream out) {
        var standing = plan.standing();
        out.println(
                Text.padded("so far", LABEL)
                        + duration(standing.actualMinutes())
                        + " of "
                        + duration(standing.expectedMinutes())
                        + ", "
                        + standing.actualExercises()
                        + " of "
                        + counted(standing.expectedExercises(), "problem"));
    }

    private static void paragraphs(String label, List<String> sentences, PrintStream out) {
        List<String> lines = new ArrayList<>();
        sentences.forEach(sentence -> lines.addAll(Text.wrapped(sentence, Terminal.WIDTH - LABEL)));
        for (int i = 0; i < lines.size(); i++) {
            out.println(Text.padded(i == 0 ? label : "", LABEL) + lines.get(i));
        }
    }

    private static void day(PlanDay day, Terminal terminal) {
        String start = DAY.format(day.date());
        for (Session session : day.sessions()) {
            String kind = session.kind().id();
            int width = Terminal.WIDTH - DATE - MINUTES - 2 - KIND;
            String link = session.link().map(to -> " " + to).orElse("");
            terminal.out()
                    .println(
                            Text.padded(start, DATE)
                                    + Text.right(String.valueOf(session.minutes()), MINUTES)
                                    + "  "
                                    + terminal.paint().faint(Text.padded(kind, KIND))
                                    + Text.cut(session.title() + link, width));
            start = "";
        }
    }

    private static String goals(Goals goals) {
        return goals.easy() + " easy, " + goals.medium() + " medium, " + goals.hard() + " hard";
    }

    private static String duration(int minutes) {
        if (minutes % 60 == 0) {
            return counted(minutes / 60, "hour");
        }
        return minutes < 60
                ? minutes + " minutes"
                : minutes / 60 + ":" + String.format(Locale.ROOT, "%02d", minutes % 60) + " hours";
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
