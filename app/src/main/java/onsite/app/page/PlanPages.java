package onsite.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import onsite.app.plan.PlanCalendar;
import onsite.app.plan.Planning;
import onsite.app.plan.TargetWords;
import onsite.app.store.OwnExercise;
import onsite.app.store.Store;
import onsite.app.store.StoredTarget;
import onsite.app.store.SubmissionId;
import onsite.app.web.Refusal;
import onsite.app.web.Routes;
import onsite.coach.plan.Plan;
import onsite.coach.plan.PlanOutcome;
import onsite.exercise.Difficulty;

/// The target, the plan that follows from it, and exercises from elsewhere.
final class PlanPages implements Routes {
    private static final String PATH = "/plan";

    private final Planning planning;
    private final Store store;
    private final Templates templates;
    private final Clock clock;
    private final RandomGenerator random;

    PlanPages(
            Planning planning,
            Store store,
            Templates templates,
            Clock clock,
            RandomGenerator random) {
        this.planning = planning;
        this.store = store;
        this.templates = templates;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, context -> show(context, Optional.empty()));
        routes.post(PATH, this::set);
        routes.get("/plan.ics", this::calendar);
        routes.post("/plan/exercises", this::add);
        routes.post("/plan/exercises/{id}/remove", this::remove);
    }

    /// @param complaint about what was sent
    private void show(Context context, Optional<String> complaint) {
        Optional<StoredTarget> target = store.targets().latest();
        List<OwnExercise> own = store.ownExercises().current();
        Optional<PlanOutcome> outcome = target.map(there -> planning.plan(there, own));
        var view =
                PlanView.of(
                        planning,
                        complaint.isPresent() && context.path().equals(PATH)
                                ? TargetForm.typed(context, planning)
                                : TargetForm.of(target, planning),
                        outcome,
                        own,
                        complaint);
        templates.show(context, "plan", "Plan", Chrome.Section.PLAN, view);
    }

    /// What the plan has for today; nothing without one.
    List<TodayView.Planned> ofToday() {
        Optional<StoredTarget> target = store.targets().latest();
        if (target.isEmpty()) {
            return List.of();
        }
        return switch (planning.plan(target.get(), store.ownExercises().current())) {
            case PlanOutcome.Refused _ -> List.of();
            case Plan plan ->
                    plan.days().stream()
                            .filter(day -> day.date().equals(planning.today()))
                            .flatMap(day -> day.sessions().stream())
                            .map(PlanView::planned)
                            .toList();
        };
    }

    private void refuse(Context context, String sentence) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(context, Optional.of(sentence));
    }

    private void set(Context context) {
        StoredTarget target;
        try {
            // A form says everything: an empty field is no day off, not the one of before.
            StoredTarget read = planning.read(TargetForm.words(context), Optional.empty());
            target =
                    store.targets()
                            .latest()
                            .filter(before -> before.date().equals(read.date()))
                            .map(before -> read.begunOn(before.startedOn()))
                            .orElse(read);
        } catch (TargetWords.UnclearException e) {
            refuse(context, String.valueOf(e.getMessage()));
            return;
        }
        switch (planning.today(target, List.of())) {
            case PlanOutcome.Refused(String sentence) -> refuse(context, sentence);
            case Plan _ -> {
                store.targets().add(target);
                context.redirect(PATH, HttpStatus.SEE_OTHER);
            }
        }
    }

    private void calendar(Context context) {
        StoredTarget target =
                store.targets()
                        .latest()
                        .orElseThrow(() ->
                                new Refusal(
                                        404,
                                        "No plan yet",
                                        "There is no target to plan for: set one on the page"
                                                + " Plan."));
        switch (planning.plan(target, store.ownExercises().current())) {
            case PlanOutcome.Refused(String sentence) ->
                    throw new Refusal(409, "No plan", sentence);
            case Plan plan ->
                    context.contentType("text/calendar; charset=utf-8")
                            .header("Content-Disposition", "attachment; filename=onsite.ics")
                            .result(PlanCalendar.of(plan, clock.instant()));
        }
    }

    private void add(Context context) {
        OwnExercise exercise;
        try {
            exercise = exercise(context);
        } catch (IllegalArgumentException e) {
            refuse(context, e.getMessage() + ".");
            return;
        }
        store.ownExercises().add(exercise);
        context.redirect(PATH + "#own", HttpStatus.SEE_OTHER);
    }

    private OwnExercise exercise(Context context) {
        Difficulty difficulty =
                Difficulty.of(TargetForm.field(context, "difficulty"))
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "An exercise is easy, medium or hard"));
        String topic = TargetForm.field(context, "topic");
        if (!topic.isEmpty() && !planning.topics().containsKey(topic)) {
            throw new IllegalArgumentException("No topic is called '" + topic + "'");
        }
        String minutes = TargetForm.field(context, "minutes");
        if (!minutes.matches("[0-9]{1,4}")) {
            throw new IllegalArgumentException(
                    "An exercise takes a whole number of minutes, not '" + minutes + "'");
        }
        return new OwnExercise(
                SubmissionId.next(clock.instant(), random).text(),
                TargetForm.field(context, "name"),
                TargetForm.field(context, "link"),
                topic,
                difficulty,
                Integer.parseInt(minutes),
                clock.instant());
    }

    private void remove(Context context) {
        store.ownExercises().remove(context.pathParam("id"), clock.instant());
        context.redirect(PATH + "#own", HttpStatus.SEE_OTHER);
    }
}
