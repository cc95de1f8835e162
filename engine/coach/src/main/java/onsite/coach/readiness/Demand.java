package onsite.coach.readiness;

import java.util.Map;
import onsite.coach.loop.Discipline;

/// Which topics a round draws on.
///
/// @param weights how often each topic is asked for, relative to the others; over 0; not empty
public record Demand(Discipline discipline, Map<String, Double> weights) {
    public Demand {
        weights = Map.copyOf(weights);
        if (weights.isEmpty() || weights.values().stream().anyMatch(weight -> !(weight > 0))) {
            throw new IllegalArgumentException(
                    "a round of " + discipline.id() + " that asks for " + weights);
        }
    }
}
