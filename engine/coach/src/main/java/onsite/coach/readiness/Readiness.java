package onsite.coach.readiness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.coach.loop.Discipline;
import onsite.coach.mastery.Beta;
import onsite.coach.mastery.Mastery;
import onsite.coach.mastery.TopicMastery;

/// Readiness for each kind of round that a loop has.
public final class Readiness {
    /// Of a normal distribution: 80 % lie within that many standard deviations.
    private static final double EIGHTY_PERCENT = 1.2816;

    private static final int RAISES = 3;

    private final Demand demand;
    private final Map<String, Beta> beliefs = new HashMap<>();
    private final Map<String, TopicMastery> mastery;
    private final Calibration calibration;
    private final int mocks;

    private Readiness(
            Demand demand,
            Map<String, TopicMastery> mastery,
            Collection<MockResult> mocks,
            Instant now) {
        this.demand = demand;
        this.mastery = mastery;
        for (String topic : demand.weights().keySet()) {
            beliefs.put(
                    topic,
                    Optional.ofNullable(mastery.get(topic))
                            .map(TopicMastery::now)
                            .orElse(Mastery.PRIOR));
        }
        List<MockResult> ofThisKind =
                mocks.stream().filter(mock -> mock.discipline() == demand.discipline()).toList();
        this.mocks = ofThisKind.size();
        this.calibration = Calibration.of(ofThisKind, now);
    }

    /// @param mastery by topic; a topic that is not in it was never practised
    /// @param mocks of all kinds
    public static RoundReadiness of(
            Demand demand,
            Map<String, TopicMastery> mastery,
            Collection<MockResult> mocks,
            Instant now) {
        return new Readiness(demand, mastery, mocks, now).round();
    }

    private record Interval(double low, double middle, double high) {}

    private RoundReadiness round() {
        double practice = knowledge(beliefs);
        Interval interval = interval(beliefs, calibration);
        return new RoundReadiness(
                demand.discipline(),
                practice,
                interval.middle(),
                interval.low(),
                interval.high(),
                reason(),
                raises(interval));
    }

    /// The mean mastery of what the round asks for.
    private double knowledge(Map<String, Beta> of) {
        double sum = 0;
        double weights = 0;
        for (Map.Entry<String, Double> asked : demand.weights().entrySet()) {
            sum += asked.getValue() * belief(of, asked.getKey()).mean();
            weights += asked.getValue();
        }
        return sum / weights;
    }

    private double variance(Map<String, Beta> of) {
        double sum = 0;
        double weights = 0;
        for (Map.Entry<String, Double> asked : demand.weights().entrySet()) {
            sum += Math.pow(asked.getValue(), 2) * belief(of, asked.getKey()).variance();
            weights += asked.getValue();
        }
        return sum / (weights * weights);
    }

    private static Beta belief(Map<String, Beta> of, String topic) {
        return of.getOrDefault(topic, Mastery.PRIOR);
    }

    /// In log-odds, where uncertainties add up; the delta method carries that of knowledge there.
    private Interval interval(Map<String, Beta> of, Calibration with) {
        double knowledge = knowledge(of);
        double spread = knowledge * (1 - knowledge);
        double deviation = Math.sqrt(variance(of) / (spread * spread) + with.variance());
        double middle = Odds.log(knowledge) + with.shift();
        return new Interval(
                Odds.chance(middle - EIGHTY_PERCENT * deviation),
                Odds.chance(middle),
                Odds.chance(middle + EIGHTY_PERCENT * deviation));
    }

    private List<Raise> raises(Interval before) {
        List<Raise> raises = new ArrayList<>();
        for (String topic : demand.weights().keySet()) {
            TopicMastery known = mastery.get(topic);
            if (known != null && !known.fading().isEmpty()) {
                double gain = gain(before, topic, known.refreshed());
                raises.add(
                        new Raise(
                                "Review "
                                        + words(topic)
                                        + ": "
                                        + known.fading().size()
                                        + " of "
                                        + known.practised()
                                        + (known.practised() == 1
                                                ? " exercise is"
                                                : " exercises are")
                                        + " fading"
                                        + points(gain),
                                known.fading(),
                                gain));
            }
            double gain = gain(before, topic, belief(beliefs, topic).and(0.95, 1));
            String more =
                    known == null || known.practised() == 0
                            ? "Practise "
                                    + words(topic)
                                    + ", which this round asks for and you have not touched"
                            : "Practise one more of " + words(topic);
            raises.add(new Raise(more + points(gain), List.of(), gain));
        }
        double gain =
                interval(beliefs, calibration.afterOneAsForeseen(before.middle())).low()
                        - before.low();
        raises.add(
                new Raise(
                        "Do a mock round: it would make the figure surer" + points(gain),
                        List.of(),
                        gain));
        return raises.stream()
                .sorted(
                        Comparator.comparingDouble(Raise::gain)
                                .reversed()
                                .thenComparing(Raise::sentence))
                .limit(RAISES)
                .toList();
    }

    private double gain(Interval before, String topic, Beta belief) {
        Map<String, Beta> changed = new HashMap<>(beliefs);
        changed.put(topic, belief);
        return interval(changed, calibration).low() - before.low();
    }

    /// A topic as a sentence says it.
    private static String words(String topic) {
        return topic.replace('-', ' ');
    }

    private static String points(double gain) {
        double points = Math.round(1000 * gain) / 10.0;
        return " (the lower end rises by " + points + (points == 1 ? " point)." : " points).");
    }

    private String reason() {
        long touched = demand.weights().keySet().stream().filter(this::isPractised).count();
        String practice =
                touched
                        + " of the "
                        + demand.weights().size()
                        + (demand.weights().size() == 1 ? " topic" : " topics")
                        + " that this round asks for "
                        + (touched == 1 ? "was" : "were")
                        + " practised"
                        + weakest()
                        + ".";
        return practice + " " + mockReason();
    }

    private boolean isPractised(String topic) {
        TopicMastery known = mastery.get(topic);
        return known != null && known.practised() > 0;
    }

    private String weakest() {
        return demand.weights().keySet().stream()
                .filter(this::isPractised)
                .min(
                        Comparator.comparingDouble((String topic) -> belief(beliefs, topic).mean())
                                .thenComparing(Comparator.naturalOrder()))
                .map(topic -> ", the weakest of them is " + words(topic))
                .orElse("");
    }

    private String mockReason() {
        if (mocks == 0) {
            return "No mock round has tested it yet, so the range is wide.";
        }
        String went =
                Math.abs(calibration.shift()) < 0.1
                        ? "as foreseen"
                        : calibration.shift() > 0 ? "better than foreseen" : "worse than foreseen";
        return mocks == 1
                ? "One mock round went " + went + "."
                : mocks + " mock rounds went " + went + ".";
    }

    /// The readiness of every kind of round that a loop has, the least ready first.
    public static List<RoundReadiness> ofLoop(
            Collection<Discipline> rounds,
            Map<Discipline, Demand> demands,
            Map<String, TopicMastery> mastery,
            Collection<MockResult> mocks,
            Instant now) {
        return rounds.stream()
                .distinct()
                .flatMap(round -> Optional.ofNullable(demands.get(round)).stream())
                .map(demand -> of(demand, mastery, mocks, now))
                .sorted(Comparator.comparingDouble(RoundReadiness::low))
                .toList();
    }
}
