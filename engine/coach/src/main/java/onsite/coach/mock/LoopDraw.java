package onsite.coach.mock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onsite.coach.mock.MockLoop.LoopRound;
import onsite.coach.mock.MockLoop.RoundExercise;
import onsite.exercise.Difficulty;
import onsite.exercise.Slug;
import onsite.exercise.interview.Company.Typical;
import onsite.exercise.interview.Frequency;
import onsite.exercise.interview.Level;
import onsite.exercise.interview.Round;
import onsite.exercise.interview.RoundType;

/// Fills a company's rounds with exercises.
///
/// For each place in a round, in order:
/// 1. Nothing is taken twice in a loop, and nothing that is asked by nobody but other companies.
/// 2. The round's difficulties come before others, and among those what the candidate has not done
///    before what they have.
/// 3. A difficulty is drawn by the level (an easy problem is rare for a senior, a hard one is not
///    for a junior unless nothing else is left), less likely if little of it is left.
/// 4. An exercise is drawn: four times as likely if the company names it, twice if it names its
///    topic; by how often its theme is asked about; and half as likely for each one of its group
///    that the loop has already.
///
/// What can't be filled is a gap, and said.
public final class LoopDraw {
    private static final int NAMED = 4;
    private static final int TOPIC_NAMED = 2;
    private static final int WEIGHT = 64;
    private static final int PLENTY = 5;

    private final LoopRequest request;
    private final Chance chance;
    private final List<LoopExercise> exercises;
    private final Set<Slug> taken = new HashSet<>();
    private final Map<String, Integer> groups = new HashMap<>();

    private LoopDraw(LoopRequest request, List<LoopExercise> exercises) {
        this.request = request;
        this.chance = new Chance(request.seed());
        // In an order of their own, so that the one in which they are handed in does not matter.
        this.exercises =
                exercises.stream().sorted(Comparator.comparing(LoopExercise::slug)).toList();
    }

    /// @param exercises in any order; may be few, or none
    public static MockLoop draw(LoopRequest request, List<LoopExercise> exercises) {
        return new LoopDraw(request, exercises).draw();
    }

    private MockLoop draw() {
        List<LoopRound> rounds = new ArrayList<>();
        for (Round round : request.rounds()) {
            rounds.add(round(rounds.size() + 1, round));
        }
        return new MockLoop(request.company().slug(), request.level(), request.seed(), rounds);
    }

    private LoopRound round(int number, Round round) {
        List<String> gaps = new ArrayList<>();
        List<LoopExercise> own = new ArrayList<>();
        for (int i = 0; i < round.questions(); i++) {
            take(round, round.type()).ifPresent(own::add);
        }
        if (own.size() < round.questions()) {
            gaps.add(gap(round.type(), round.questions() - own.size()));
        }
        own.sort(Comparator.comparing(LoopExercise::difficulty));
        Map<RoundType, LoopExercise> also = new EnumMap<>(RoundType.class);
        for (RoundType type : RoundType.values()) {
            if (round.also().contains(type)) {
                take(round, type)
                        .ifPresentOrElse(
                                exercise -> also.put(type, exercise), () -> gaps.add(gap(type, 1)));
            }
        }
        return new LoopRound(number, round, shared(round, own, also), gaps);
    }

    private static String gap(RoundType type, int count) {
        return (count == 1 ? "one exercise" : count + " exercises")
                + " of the type "
                + type.id()
                + " could not be drawn: there are no more";
    }

    private Optional<LoopExercise> take(Round round, RoundType type) {
        List<LoopExercise> left =
                exercises.stream()
                        .filter(e -> e.rounds().contains(type))
                        .filter(e -> !taken.contains(e.slug()))
                        .filter(e -> weight(e) > 0)
                        .toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        LoopExercise drawn = drawn(preferred(left, round));
        taken.add(drawn.slug());
        groups.merge(drawn.group(), 1, Integer::sum);
        return Optional.of(drawn);
    }

    private static List<LoopExercise> preferred(List<LoopExercise> left, Round round) {
        List<LoopExercise> fitting =
                left.stream().filter(e -> round.difficulties().contains(e.difficulty())).toList();
        List<LoopExercise> bearable = fitting.isEmpty() ? left : fitting;
        List<LoopExercise> fresh = bearable.stream().filter(e -> !e.done()).toList();
        return fresh.isEmpty() ? bearable : fresh;
    }

    private LoopExercise drawn(List<LoopExercise> options) {
        List<Difficulty> difficulties =
                options.stream().map(LoopExercise::difficulty).distinct().sorted().toList();
        Difficulty difficulty =
                chance.pick(
                        difficulties,
                        d ->
                                suits(request.level(), d)
                                        * (int)
                                                Math.min(
                                                        PLENTY,
                                                        options.stream()
                                                                .filter(e -> e.difficulty() == d)
                                                                .count()));
        return chance.pick(
                options.stream().filter(e -> e.difficulty() == difficulty).toList(), this::weight);
    }

    /// How well a difficulty suits a level; 0 for not at all.
    private static int suits(Level level, Difficulty difficulty) {
        return switch (level) {
            case JUNIOR ->
                    switch (difficulty) {
                        case EASY, MEDIUM -> 3;
                        case HARD -> 0;
                    };
            case SENIOR ->
                    switch (difficulty) {
                        case EASY -> 1;
                        case MEDIUM -> 4;
                        case HARD -> 2;
                    };
            case STAFF ->
                    switch (difficulty) {
                        case EASY -> 0;
                        case MEDIUM, HARD -> 3;
                    };
        };
    }

    private int weight(LoopExercise exercise) {
        Typical typical = request.company().typical();
        boolean named =
                typical.problems().contains(exercise.slug())
                        || typical.questions().contains(exercise.slug());
        boolean topicNamed =
                exercise.topics().stream()
                        .anyMatch(topic ->
                                typical.topics().contains(topic)
                                        || typical.themes().contains(topic));
        int likings = named ? NAMED : topicNamed ? TOPIC_NAMED : 1;
        int frequency = asked(exercise.frequency(), named || topicNamed);
        int repeated = groups.getOrDefault(exercise.group(), 0);
        int weight = WEIGHT * likings * frequency;
        return weight == 0 ? 0 : Math.max(1, weight >> Math.min(repeated, Integer.SIZE - 1));
    }

    private static int asked(Frequency frequency, boolean liked) {
        return switch (frequency) {
            case NONE -> liked ? 3 : 0;
            case LOW -> 1;
            case MEDIUM -> 2;
            case HIGH -> 3;
            case VERY_HIGH -> 4;
        };
    }

    /// The round's minutes, divided: what is asked beside its own type has its usual minutes, but
    /// all of that together half of the round at most.
    private static List<RoundExercise> shared(
            Round round, List<LoopExercise> own, Map<RoundType, LoopExercise> also) {
        int usual = also.keySet().stream().mapToInt(LoopDraw::minutesBeside).sum();
        int most = round.minutes() / 2;
        boolean crowded = usual > most;
        int others = crowded ? most : usual;
        List<RoundExercise> shared = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            int minutes = part(round.minutes() - others, own.size(), i);
            shared.add(exercise(round.type(), own.get(i), minutes));
        }
        int i = 0;
        for (var entry : also.entrySet()) {
            int minutes = crowded ? part(most, also.size(), i) : minutesBeside(entry.getKey());
            shared.add(exercise(entry.getKey(), entry.getValue(), minutes));
            i++;
        }
        return shared;
    }

    private static int minutesBeside(RoundType type) {
        return switch (type) {
            case BEHAVIOURAL, CROSS_FUNCTIONAL, DOMAIN -> 10;
            case CODING, DEBUGGING, CODE_REVIEW, PROJECT -> 20;
            case DESIGN, OBJECT_DESIGN, INTEGRATION -> 30;
        };
    }

    private static RoundExercise exercise(RoundType type, LoopExercise exercise, int minutes) {
        return new RoundExercise(
                type, exercise.slug(), exercise.difficulty(), Duration.ofMinutes(minutes));
    }

    /// Minutes of the part with this index, so that all parts add up.
    private static int part(int minutes, int parts, int index) {
        return minutes / parts + (index < minutes % parts ? 1 : 0);
    }
}
