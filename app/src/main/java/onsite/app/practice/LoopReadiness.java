package onsite.app.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import onsite.app.interview.PastRounds;
import onsite.app.interview.RoundState;
import onsite.app.plan.Planning;
import onsite.app.store.StoredTarget;
import onsite.app.store.Targets;
import onsite.catalog.Catalog;
import onsite.catalog.Decks;
import onsite.catalog.interview.InterviewContent;
import onsite.coach.loop.Discipline;
import onsite.coach.loop.Loop;
import onsite.coach.mastery.TopicMastery;
import onsite.coach.mock.RoundVote;
import onsite.coach.readiness.Demand;
import onsite.coach.readiness.MockResult;
import onsite.coach.readiness.Readiness;
import onsite.coach.readiness.RoundReadiness;
import onsite.exercise.Card;
import onsite.exercise.Deck;
import onsite.exercise.Language;
import onsite.exercise.Problem;
import onsite.exercise.interview.Grade;
import onsite.exercise.interview.Question;
import onsite.exercise.interview.RoundType;

/// How ready the candidate is for the rounds of the loop they prepare for, by what they practised
/// and how their mock rounds went.
///
/// A round asks for the topics of its problems, the themes of its questions, and the topics of the
/// decks that prepare for it.
public final class LoopReadiness {
    /// A card takes two minutes where an exercise takes twenty or more.
    private static final double CARD_WEIGHT = 0.2;

    private final Targets targets;
    private final PracticeHistory history;
    private final PastRounds rounds;
    private final Catalog catalog;
    private final Decks decks;
    private final InterviewContent interviews;
    private final Clock clock;

    public LoopReadiness(
            Targets targets,
            PracticeHistory history,
            PastRounds rounds,
            Catalog catalog,
            Decks decks,
            InterviewContent interviews,
            Clock clock) {
        this.targets = targets;
        this.history = history;
        this.rounds = rounds;
        this.catalog = catalog;
        this.decks = decks;
        this.interviews = interviews;
        this.clock = clock;
    }

    /// The loop of the target; a typical one without a target, or without its company.
    public Loop loop() {
        return targets.latest()
                .map(target -> Planning.loop(target, interviews))
                .orElse(Loop.TYPICAL);
    }

    /// For each kind of round in the loop, the least ready first.
    public List<RoundReadiness> rounds(Remembered remembered) {
        Instant now = clock.instant();
        return Readiness.ofLoop(
                loop().rounds().keySet(),
                demands(),
                history.mastery(remembered, now),
                mocks(rounds.all()),
                now);
    }

    /// The chance to pass a round, as practice alone promises it now; empty for a kind of round
    /// that the content has nothing about.
    public OptionalDouble foreseen(RoundType type) {
        Instant now = clock.instant();
        Demand demand = demands().get(Discipline.of(type));
        if (demand == null) {
            return OptionalDouble.empty();
        }
        Map<String, TopicMastery> mastery = history.mastery(history.now(), now);
        return OptionalDouble.of(Readiness.of(demand, mastery, List.of(), now).practice());
    }

    private Map<Discipline, Demand> demands() {
        Map<Discipline, Map<String, Double>> weights = new EnumMap<>(Discipline.class);
        for (Problem problem : catalog.problems().values()) {
            problem.topics().stream()
                    .limit(1)
                    .forEach(topic -> add(weights, Discipline.CODING, topic, 1));
        }
        for (Question question : interviews.questions().questions().values()) {
            add(weights, Discipline.of(question.round()), question.theme(), 1);
        }
        Set<Language> languages =
                targets.latest().<Set<Language>>map(StoredTarget::languages).orElse(Set.of());
        for (Deck deck : decks.decks().values()) {
            Set<Discipline> prepared = EnumSet.noneOf(Discipline.class);
            deck.rounds().forEach(round -> prepared.add(Discipline.of(round)));
            for (Card card : deck.cards()) {
                if (card.language().map(languages::contains).orElse(true)) {
                    prepared.forEach(discipline ->
                            add(weights, discipline, card.topics().getFirst(), CARD_WEIGHT));
                }
            }
        }
        Map<Discipline, Demand> demands = new EnumMap<>(Discipline.class);
        weights.forEach(
                (discipline, topics) -> demands.put(discipline, new Demand(discipline, topics)));
        return demands;
    }

    private static void add(
            Map<Discipline, Map<String, Double>> weights,
            Discipline discipline,
            String topic,
            double weight) {
        weights.computeIfAbsent(discipline, missing -> new HashMap<>())
                .merge(topic, weight, Double::sum);
    }

    /// Rounds that were graded, and of which it is known what practice had promised.
    private static List<MockResult> mocks(Collection<RoundState> rounds) {
        return rounds.stream().flatMap(round -> mock(round).stream()).toList();
    }

    private static Optional<MockResult> mock(RoundState round) {
        if (round.given().isEmpty() || round.plan().foreseen().isEmpty()) {
            return Optional.empty();
        }
        Grade vote = RoundVote.of(round.given().values());
        return Optional.of(
                new MockResult(
                        Discipline.of(round.plan().type()),
                        round.plan().foreseen().getAsDouble(),
                        vote.rank() / (double) Grade.STRONG_YES.rank(),
                        round.endedAt().orElse(round.startedAt())));
    }
}
