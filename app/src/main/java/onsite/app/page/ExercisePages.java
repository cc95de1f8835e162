package onsite.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import onsite.app.plan.PlanIds;
import onsite.app.plan.Planning;
import onsite.app.practice.KnownExercise;
import onsite.app.practice.PracticeHistory;
import onsite.app.practice.Remembered;
import onsite.app.store.ExerciseLog.Done;
import onsite.app.store.OwnExercise;
import onsite.app.store.Store;
import onsite.app.web.Refusal;
import onsite.app.web.Routes;
import onsite.catalog.interview.InterviewContent;
import onsite.coach.memory.Memory;
import onsite.coach.memory.Rating;
import onsite.exercise.Slug;
import onsite.exercise.interview.Question;
import onsite.exercise.interview.RoundType;
import onsite.exercise.interview.Theme;

/// Exercises that nothing judges: the questions of interviews and what the candidate added from
/// elsewhere. Whoever did one says how it went and how long it took, and it comes back like a card.
final class ExercisePages implements Routes {
    private static final String QUESTIONS = "/questions";
    private static final String OWN = "/own";

    private final InterviewContent interviews;
    private final PracticeHistory history;
    private final Store store;
    private final Templates templates;
    private final Clock clock;

    ExercisePages(
            InterviewContent interviews,
            PracticeHistory history,
            Store store,
            Templates templates,
            Clock clock) {
        this.interviews = interviews;
        this.history = history;
        this.store = store;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(QUESTIONS, this::list);
        addTo(routes, QUESTIONS, context -> ofQuestion(question(context)));
        addTo(routes, OWN, context -> ofOwn(own(context)));
    }

    private void addTo(RoutesConfig routes, String path, Function<Context, Exercise> exercise) {
        routes.get(path + "/{id}", context -> show(context, exercise.apply(context)));
        routes.post(path + "/{id}/done", context -> done(context, exercise.apply(context)));
        routes.post(path + "/{id}/undo", context -> undo(context, exercise.apply(context)));
    }

    /// Where an exercise of a plan has its page; empty for cards and problems.
    static Optional<String> address(String id) {
        return PlanIds.question(id)
                .map(slug -> QUESTIONS + "/" + slug)
                .or(() -> PlanIds.own(id).map(own -> OWN + "/" + own));
    }

    /// An exercise by its id in a plan; empty if it is gone.
    Optional<TodayPages.Named> named(String id) {
        return PlanIds.question(id)
                .map(slug -> interviews.questions().questions().get(slug))
                .map(question -> new TodayPages.Named(question.name(), question.difficulty()))
                .or(() ->
                        PlanIds.own(id)
                                .flatMap(own ->
                                        store.ownExercises().current().stream()
                                                .filter(mine -> mine.id().equals(own))
                                                .findFirst())
                                .map(mine -> new TodayPages.Named(mine.name(), mine.difficulty())));
    }

    /// What there is to say of an exercise, apart from how it went.
    private record Exercise(
            String id,
            String address,
            String name,
            String about,
            String difficulty,
            int level,
            int minutes,
            String link,
            Optional<Question> question) {}

    private static Exercise ofOwn(OwnExercise own) {
        return new Exercise(
                PlanIds.ofOwn(own.id()),
                OWN + "/" + own.id(),
                own.name(),
                own.topic().isEmpty() ? "From elsewhere" : "From elsewhere, " + own.topic(),
                own.difficulty().id(),
                ProblemList.level(own.difficulty()),
                own.minutes(),
                own.link(),
                Optional.empty());
    }

    private Exercise ofQuestion(Question question) {
        return new Exercise(
                PlanIds.ofQuestion(question.slug()),
                QUESTIONS + "/" + question.slug(),
                question.name(),
                question.round().label() + ", " + theme(question).toLowerCase(Locale.UK),
                question.difficulty().id(),
                ProblemList.level(question.difficulty()),
                Planning.minutes(question),
                "",
                Optional.of(question));
    }

    private String theme(Question question) {
        return interviews.questions().themes().stream()
                .filter(theme -> theme.round() == question.round())
                .filter(theme -> theme.id().equals(question.theme()))
                .map(Theme::label)
                .findFirst()
                .orElse(question.theme());
    }

    private Question question(Context context) {
        String id = context.pathParam("id");
        Question found =
                Slug.isSlug(id) ? interviews.questions().questions().get(new Slug(id)) : null;
        if (found == null) {
            throw new Refusal(
                    404,
                    "No such question",
                    "The content has no question of that name. The page Questions has all there"
                            + " are; what you did is kept.");
        }
        return found;
    }

    private OwnExercise own(Context context) {
        String id = context.pathParam("id");
        return store.ownExercises().current().stream()
                .filter(own -> own.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(
                                404,
                                "No such exercise",
                                "You removed this exercise, or never added it. What you did is"
                                        + " kept."));
    }

    private void list(Context context) {
        Remembered remembered = history.now();
        Instant now = clock.instant();
        List<QuestionsView.OfRound> rounds =
                Stream.of(RoundType.values())
                        .filter(type -> !interviews.questions().of(type).isEmpty())
                        .map(type ->
                                new QuestionsView.OfRound(
                                        type.id(),
                                        type.label(),
                                        interviews.questions().of(type).stream()
                                                .map(question -> row(question, remembered, now))
                                                .toList()))
                        .toList();
        templates.show(
                context, "questions", "Questions", Chrome.Section.MOCK, new QuestionsView(rounds));
    }

    private QuestionsView.Row row(Question question, Remembered remembered, Instant now) {
        KnownExercise known = remembered.exercises().get(PlanIds.ofQuestion(question.slug()));
        return new QuestionsView.Row(
                QUESTIONS + "/" + question.slug(),
                question.name(),
                theme(question),
                question.difficulty().id(),
                ProblemList.level(question.difficulty()),
                known == null ? "" : state(known, now));
    }

    private String state(KnownExercise known, Instant now) {
        Duration left = Duration.between(now, known.memory().due());
        return "done "
                + (known.times() == 1 ? "once" : known.times() + " times")
                + (left.isPositive() ? ", again in " + Intervals.words(left) : ", due again");
    }

    private void show(Context context, Exercise exercise) {
        Instant now = clock.instant();
        KnownExercise known = history.now().exercises().get(exercise.id());
        Optional<Memory> before = Optional.ofNullable(known).map(KnownExercise::memory);
        List<ExerciseView.Grade> grades = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            Memory after = history.scheduler().review(before, rating, now);
            grades.add(
                    new ExerciseView.Grade(
                            rating.number(),
                            RatedView.label(rating),
                            Intervals.words(after.interval())));
        }
        Optional<Question> question = exercise.question();
        var view =
                new ExerciseView(
                        exercise.address(),
                        exercise.name(),
                        exercise.about(),
                        exercise.difficulty(),
                        exercise.level(),
                        exercise.link(),
                        question.map(asked -> Markdown.render(asked.asks())),
                        question.flatMap(Question::code)
                                .map(code -> Markdown.render("~~~~java\n" + code + "\n~~~~")),
                        question.map(Question::followUps).orElse(List.of()),
                        question.map(Question::touches).orElse(List.of()),
                        exercise.minutes(),
                        times(exercise),
                        known == null ? "" : Words.capital(state(known, now)) + ".",
                        store.exercises().all().stream()
                                .anyMatch(done -> done.exercise().equals(exercise.id())),
                        grades);
        templates.show(
                context,
                "exercise",
                exercise.name(),
                question.isPresent() ? Chrome.Section.MOCK : Chrome.Section.PLAN,
                view);
    }

    private void done(Context context, Exercise exercise) {
        Rating rating = Forms.rating(context);
        int minutes = Forms.whole(context, "minutes");
        if (minutes < 1 || minutes > OwnExercise.MINUTES_MAX) {
            throw new Refusal(
                    422,
                    "Not that long",
                    "An exercise takes 1 to " + OwnExercise.MINUTES_MAX + " minutes.");
        }
        if (times(exercise) == Forms.whole(context, "times")) { // sent twice counts once
            store.exercises().add(new Done(exercise.id(), rating, minutes, clock.instant()));
        }
        context.redirect(exercise.address(), HttpStatus.SEE_OTHER);
    }

    private int times(Exercise exercise) {
        KnownExercise known = history.now().exercises().get(exercise.id());
        return known == null ? 0 : known.times();
    }

    private void undo(Context context, Exercise exercise) {
        store.exercises().undoLast(exercise.id());
        context.redirect(exercise.address(), HttpStatus.SEE_OTHER);
    }
}
