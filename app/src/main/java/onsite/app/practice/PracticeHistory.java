package onsite.app.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.app.interview.PastRounds;
import onsite.app.plan.PlanIds;
import onsite.app.store.OwnExercise;
import onsite.app.store.OwnExercises;
import onsite.app.store.PracticeLog;
import onsite.app.store.Store;
import onsite.app.store.SubmissionId;
import onsite.catalog.Catalog;
import onsite.catalog.Decks;
import onsite.catalog.guide.Roadmap;
import onsite.catalog.interview.InterviewContent;
import onsite.catalog.interview.Questions;
import onsite.coach.loop.Discipline;
import onsite.coach.mastery.Mastery;
import onsite.coach.mastery.Practised;
import onsite.coach.mastery.TopicMastery;
import onsite.coach.memory.Memory;
import onsite.coach.memory.Rating;
import onsite.coach.memory.Scheduler;
import onsite.coach.plan.History;
import onsite.exercise.Card;
import onsite.exercise.Difficulty;
import onsite.exercise.Problem;
import onsite.exercise.Slug;
import onsite.exercise.interview.Question;

/// Keeps what is remembered in step with the logs, which other processes may write too: each look
/// reads only what is new since the last one.
///
/// Thread-safe.
public final class PracticeHistory {
    private final PracticeLog practice;
    private final ReviewedCards cards;
    private final Attempts attempts;
    private final OtherExercises others;
    private final OwnExercises own;
    private final Catalog catalog;
    private final Decks decks;
    private final Questions questions;
    private final Scheduler scheduler;
    private final ZoneId zone;

    private final Map<Slug, List<String>> topics = new HashMap<>();
    private Map<SubmissionId, Rating> corrections = Map.of();

    /// @param rounds of mock interviews, whose questions were practised too
    /// @param zone in which a day begins
    public PracticeHistory(
            Store store,
            PastRounds rounds,
            Catalog catalog,
            Decks decks,
            InterviewContent interviews,
            Scheduler scheduler,
            ZoneId zone) {
        this.practice = store.practice();
        this.cards = new ReviewedCards(store.reviews(), scheduler, zone);
        this.attempts = new Attempts(store, catalog, scheduler, zone);
        this.questions = interviews.questions();
        this.others = new OtherExercises(store.exercises(), rounds, questions, scheduler, zone);
        this.own = store.ownExercises();
        this.catalog = catalog;
        this.decks = decks;
        this.scheduler = scheduler;
        this.zone = zone;
        catalog.problems()
                .forEach((slug, problem) -> topics.put(slug, new ArrayList<>(problem.topics())));
        for (Roadmap.Topic topic :
                catalog.guide().roadmap().map(Roadmap::topics).orElse(List.of())) {
            for (Slug slug : topic.problems()) {
                List<String> names = topics.get(slug);
                if (names != null && !names.contains(topic.id())) {
                    names.add(topic.id());
                }
            }
        }
    }

    public Scheduler scheduler() {
        return scheduler;
    }

    public ZoneId zone() {
        return zone;
    }

    /// As of the last row of the logs.
    public synchronized Remembered now() {
        cards.read();
        Map<SubmissionId, Rating> corrected = practice.corrections();
        if (!corrected.equals(corrections)) {
            corrections = corrected;
            attempts.forget();
        }
        attempts.read(corrections);
        OtherExercises.Read other = others.read();
        SortedMap<LocalDate, DayOfPractice> days = new TreeMap<>(cards.days());
        Map<Discipline, Integer> minutes = new HashMap<>(other.minutes());
        attempts.days()
                .forEach((day, done) -> {
                    days.merge(day, done, DayOfPractice::and);
                    minutes.merge(Discipline.CODING, done.minutes(), Integer::sum);
                });
        other.days().forEach((day, done) -> days.merge(day, done, DayOfPractice::and));
        return new Remembered(
                cards.known(),
                attempts.solved(),
                other.known(),
                days,
                attempts.verdicts(),
                attempts.open(),
                minutes,
                cards.recall());
    }

    /// What a plan is made from.
    ///
    /// @param startedOn the first day of the plan
    public History history(LocalDate startedOn, Instant now) {
        Remembered remembered = now();
        Map<String, Memory> memories = new HashMap<>();
        remembered
                .cards()
                .forEach((slug, card) -> memories.put(PlanIds.ofCard(slug), card.memory()));
        remembered
                .problems()
                .forEach((slug, solved) -> memories.put(PlanIds.ofProblem(slug), solved.memory()));
        remembered.exercises().forEach((id, known) -> memories.put(id, known.memory()));
        Map<LocalDate, Integer> minutes =
                remembered.days().entrySet().stream()
                        .filter(entry -> entry.getValue().isActive())
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, e -> e.getValue().minutesInAll()));
        Map<String, Double> mastery =
                mastery(remembered, now).entrySet().stream()
                        .filter(entry -> entry.getValue().practised() > 0)
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().value()));
        return new History(startedOn, memories, minutes, remembered.minutes(), mastery);
    }

    /// By topic, those of the roadmap among them, of everything that was practised and is still
    /// there.
    public SortedMap<String, TopicMastery> mastery(Remembered remembered, Instant now) {
        List<Practised> practised = new ArrayList<>();
        for (SolvedProblem solved : remembered.problems().values()) {
            catalog.problem(solved.problem())
                    .ifPresent(problem -> practised.add(practised(problem, solved)));
        }
        Map<Slug, Card> there =
                decks.cards().stream().collect(Collectors.toMap(Card::id, card -> card));
        for (KnownCard known : remembered.cards().values()) {
            Card card = there.get(known.card());
            if (card != null) {
                practised.add(
                        new Practised(
                                card.id().text(),
                                card.topics(),
                                Difficulty.EASY,
                                known.memory(),
                                known.last()));
            }
        }
        practised.addAll(others(remembered));
        Map<String, Integer> available = new HashMap<>();
        Stream.of(
                        topics.values().stream().flatMap(List::stream),
                        decks.cards().stream().flatMap(card -> card.topics().stream()),
                        questions.questions().values().stream().map(Question::theme))
                .flatMap(each -> each)
                .forEach(topic -> available.merge(topic, 1, Integer::sum));
        return Mastery.of(practised, available, scheduler, now);
    }

    /// A question is of its theme, an exercise from elsewhere of the topic it was given.
    private List<Practised> others(Remembered remembered) {
        List<Practised> practised = new ArrayList<>();
        for (KnownExercise known : remembered.exercises().values()) {
            PlanIds.question(known.id())
                    .map(slug -> questions.questions().get(slug))
                    .ifPresent(question ->
                            practised.add(
                                    practised(
                                            known,
                                            List.of(question.theme()),
                                            question.difficulty())));
        }
        for (OwnExercise mine : own.current()) {
            KnownExercise known = remembered.exercises().get(PlanIds.ofOwn(mine.id()));
            if (known != null && !mine.topic().isEmpty()) {
                practised.add(practised(known, List.of(mine.topic()), mine.difficulty()));
            }
        }
        return practised;
    }

    private static Practised practised(
            KnownExercise known, List<String> topics, Difficulty difficulty) {
        return new Practised(known.id(), topics, difficulty, known.memory(), known.last());
    }

    private Practised practised(Problem problem, SolvedProblem solved) {
        return new Practised(
                problem.slug().text(),
                topics.getOrDefault(problem.slug(), problem.topics()),
                problem.difficulty(),
                solved.memory(),
                solved.rated().rating());
    }
}
