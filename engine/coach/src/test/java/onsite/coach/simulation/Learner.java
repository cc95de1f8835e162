package onsite.coach.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import onsite.coach.memory.MemoryModel;
import onsite.coach.memory.MemoryState;
import onsite.coach.memory.Rating;
import onsite.coach.memory.Weights;

/// Somebody whose memory the scheduler does not know: an FSRS-6 of their own, with weights that lie
/// around the defaults. They rate what they recall, and nothing else is seen of their memory.
final class Learner {
    /// Each weight is multiplied by e^N(0, 0.3).
    private static final double VARIETY = 0.3;

    private final MemoryModel truth;
    private final SplittableRandom random;
    private final Map<String, MemoryState> states = new HashMap<>();
    private final Map<String, Integer> lastDays = new HashMap<>();

    Learner(long seed, long chances) {
        truth = new MemoryModel(weights(new SplittableRandom(seed)));
        random = new SplittableRandom(chances);
    }

    private static Weights weights(SplittableRandom random) {
        List<Double> varied = new ArrayList<>();
        for (double weight : Weights.DEFAULT.values()) {
            varied.add(weight * Math.exp(VARIETY * random.nextGaussian()));
        }
        return Weights.clipped(varied);
    }

    /// Practises a thing and says how it went.
    Rating practise(String id, int day) {
        MemoryState before = states.get(id);
        double chance = random.nextDouble();
        double manner = random.nextDouble();
        Rating rating;
        if (before == null) {
            rating =
                    chance < 0.15
                            ? Rating.AGAIN
                            : chance < 0.4
                                    ? Rating.HARD
                                    : chance < 0.85 ? Rating.GOOD : Rating.EASY;
        } else if (chance >= recall(id, day)) {
            rating = Rating.AGAIN;
        } else {
            rating = manner < 0.15 ? Rating.HARD : manner < 0.85 ? Rating.GOOD : Rating.EASY;
        }
        long elapsed = before == null ? 0 : day - lastDays.getOrDefault(id, day);
        states.put(id, before == null ? truth.first(rating) : truth.next(before, elapsed, rating));
        lastDays.put(id, day);
        return rating;
    }

    /// The true chance of recall; 0 for what was never met.
    double recall(String id, int day) {
        MemoryState state = states.get(id);
        return state == null
                ? 0
                : truth.retrievability(state.stability(), day - lastDays.getOrDefault(id, day));
    }

    boolean met(String id) {
        return states.containsKey(id);
    }
}
