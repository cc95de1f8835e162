package onsite.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import onsite.app.store.SubmissionId;
import onsite.app.store.Wins;
import onsite.app.web.Refusal;
import onsite.app.web.Routes;
import onsite.exercise.interview.Day;

/// Checklists, a breath, and what went well.
final class DayPages implements Routes {
    private static final int WIN_MAX = 500;
    private static final Day NOTHING =
            new Day(List.of(), new Day.Breathing(4, 4, 4, 4, 5), List.of(), List.of());

    private final Optional<Day> day;
    private final Wins wins;
    private final Templates templates;
    private final Clock clock;
    private final ZoneId zone;
    private final RandomGenerator random;

    DayPages(
            Optional<Day> day,
            Wins wins,
            Templates templates,
            Clock clock,
            ZoneId zone,
            RandomGenerator random) {
        this.day = day;
        this.wins = wins;
        this.templates = templates;
        this.clock = clock;
        this.zone = zone;
        this.random = random;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/day", this::show);
        routes.post("/day/wins", this::add);
        routes.post("/day/wins/{id}/strike", this::strike);
    }

    private void show(Context context) {
        var view =
                new DayView(
                        day.orElse(NOTHING),
                        wins.shown().stream()
                                .map(win ->
                                        new DayView.Win(
                                                win.id().text(),
                                                win.text(),
                                                Moment.of(win.at(), clock.instant(), zone)))
                                .toList());
        templates.show(context, "day", "The day", Chrome.Section.TODAY, view);
    }

    private void add(Context context) {
        String text = Forms.text(context, "text", WIN_MAX);
        wins.add(new Wins.Win(SubmissionId.next(clock.instant(), random), text, clock.instant()));
        context.redirect("/day#wins", HttpStatus.SEE_OTHER);
    }

    private void strike(Context context) {
        SubmissionId id =
                SubmissionId.of(context.pathParam("id"))
                        .orElseThrow(() ->
                                new Refusal(404, "No such win", "There is no such note here."));
        wins.strike(id, clock.instant());
        context.redirect("/day#wins", HttpStatus.SEE_OTHER);
    }
}
