package onsite.app.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import onsite.app.store.OwnExercise;
import onsite.app.store.StoredTarget;
import onsite.catalog.Catalog;
import onsite.catalog.Decks;
import onsite.catalog.guide.Roadmap;
import onsite.catalog.interview.InterviewContent;
import onsite.coach.evidence.ExpectedTime;
import onsite.coach.loop.Discipline;
import onsite.coach.loop.Loop;
import onsite.coach.memory.Schedule;
import onsite.coach.plan.History;
import onsite.coach.plan.PlanCard;
import onsite.coach.plan.PlanCatalogue;
import onsite.coach.plan.PlanExercise;
import onsite.coach.plan.PlanOutcome;
import onsite.coach.plan.Planner;
import onsite.coach.plan.Target;
import onsite.coach.plan.TopicGraph;
import onsite.exercise.Card;
import onsite.exercise.Language;
import onsite.exercise.Problem;
import onsite.exercise.interview.Company;
import onsite.exercise.interview.Question;

/// Plans with what is really there: problems and their roadmap, questions, cards, companies, and
/// what the candidate did. Thread-safe.
public final class Planning {
    private static final int QUESTION_MINUTES_LONG = 45;
    private static final int QUESTION_MINUTES = 20;

    private final Catalog catalog;
    private final Decks decks;
    private final InterviewContent interviews;
    private final Function<LocalDate, History> history;
    private final Clock clock;
    private final ZoneId zone;
    private final TopicGraph graph;
    private final Map<String, List<String>> topicsOf = new HashMap<>();

    /// The same question has the same answer, which is made once.
    private volatile Optional<Answered> last = Optional.empty();

    private record Asked(
            StoredTarget target, List<OwnExercise> own, History history, LocalDate today) {
        Asked {
            own = List.copyOf(own);
        }
    }

    private record Answered(Asked asked, PlanOutcome outcome) {}

    /// @param history of a candidate who began on a day
    public Planning(
            Catalog catalog,
            Decks decks,
            InterviewContent interviews,
            Function<LocalDate, History> history,
            Clock clock,
            ZoneId zone) {
        this.catalog = catalog;
        this.decks = decks;
        this.interviews = interviews;
        this.history = history;
        this.clock = clock;
        this.zone = zone;
        Map<String, List<String>> prerequisites = new HashMap<>();
        for (Roadmap.Topic topic : roadmap()) {
            prerequisites.put(topic.id(), topic.prerequisites());
            topic.problems()
                    .forEach(problem ->
                            topicsOf.computeIfAbsent(problem.text(), slug -> new ArrayList<>())
                                    .add(topic.id()));
        }
        this.graph = new TopicGraph(prerequisites);
    }

    private List<Roadmap.Topic> roadmap() {
        return catalog.guide().roadmap().map(Roadmap::topics).orElse(List.of());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public Collection<Company> companies() {
        return interviews.companies().values();
    }

    /// By id, in the order of the roadmap.
    public Map<String, String> topics() {
        return roadmap().stream()
                .collect(
                        Collectors.toMap(
                                Roadmap.Topic::id,
                                Roadmap.Topic::name,
                                (a, b) -> a,
                                java.util.LinkedHashMap::new));
    }

    /// @param before the target there is
    /// @throws TargetWords.UnclearException for a word that means nothing
    public StoredTarget read(TargetWords words, Optional<StoredTarget> before) {
        SortedSet<String> topics = new TreeSet<>(topics().keySet());
        return words.read(before, companies(), topics, today(), clock.instant());
    }

    /// @param own exercises from elsewhere
    public PlanOutcome plan(StoredTarget target, List<OwnExercise> own) {
        var asked = new Asked(target, own, history.apply(target.startedOn()), today());
        Optional<Answered> before = last;
        if (before.isPresent() && before.get().asked().equals(asked)) {
            return before.get().outcome();
        }
        PlanOutcome outcome =
                planner().plan(target(target), catalogue(own), asked.history(), asked.today());
        last = Optional.of(new Answered(asked, outcome));
        return outcome;
    }

    /// The first day of study from today on, alone.
    public PlanOutcome today(StoredTarget target, List<OwnExercise> own) {
        return planner()
                .plan(
                        target(target),
                        catalogue(own),
                        history.apply(target.startedOn()),
                        today(),
                        1);
    }

    private Planner planner() {
        return new Planner(Schedule.DEFAULT, zone);
    }

    /// The loop that a target is about; a company that the content folder lost is prepared for as a
    /// typical one.
    public static Loop loop(StoredTarget target, InterviewContent interviews) {
        return target.company().flatMap(interviews::company).map(Loop::of).orElse(Loop.TYPICAL);
    }

    private Target target(StoredTarget stored) {
        return new Target(
                loop(stored, interviews),
                stored.level(),
                stored.date(),
                stored.minutesADay(),
                stored.daysOff(),
                stored.datesOff(),
                stored.languages().stream().map(Language::id).collect(Collectors.toSet()),
                stored.known());
    }

    private PlanCatalogue catalogue(List<OwnExercise> own) {
        List<PlanExercise> exercises = new ArrayList<>();
        catalog.problems().values().forEach(problem -> exercises.add(exercise(problem)));
        interviews.questions().questions().values().stream()
                .filter(question -> Discipline.of(question.round()) != Discipline.CODING)
                .forEach(question -> exercises.add(exercise(question)));
        own.forEach(mine -> exercises.add(exercise(mine)));
        List<PlanCard> cards = decks.cards().stream().map(Planning::planCard).toList();
        return new PlanCatalogue(exercises, cards, graph);
    }

    private PlanExercise exercise(Problem problem) {
        return new PlanExercise(
                PlanIds.ofProblem(problem.slug()),
                problem.name(),
                Discipline.CODING,
                problem.difficulty(),
                topicsOf.getOrDefault(problem.slug().text(), List.of()),
                (int) ExpectedTime.of(problem.difficulty()).toMinutes(),
                Optional.empty());
    }

    /// That a question usually takes.
    public static int minutes(Question question) {
        return switch (Discipline.of(question.round())) {
            case DESIGN, OBJECT_DESIGN -> QUESTION_MINUTES_LONG;
            case CODING, DOMAIN, BEHAVIOURAL -> QUESTION_MINUTES;
        };
    }

    private static PlanExercise exercise(Question question) {
        return new PlanExercise(
                PlanIds.ofQuestion(question.slug()),
                question.name(),
                Discipline.of(question.round()),
                question.difficulty(),
                List.of(),
                minutes(question),
                Optional.empty());
    }

    private static PlanExercise exercise(OwnExercise own) {
        return new PlanExercise(
                PlanIds.ofOwn(own.id()),
                own.name(),
                Discipline.CODING,
                own.difficulty(),
                own.topic().isEmpty() ? List.of() : List.of(own.topic()),
                own.minutes(),
                own.link().isEmpty() ? Optional.empty() : Optional.of(own.link()));
    }

    private static PlanCard planCard(Card card) {
        return new PlanCard(PlanIds.ofCard(card.id()), card.language().map(Language::id));
    }
}
