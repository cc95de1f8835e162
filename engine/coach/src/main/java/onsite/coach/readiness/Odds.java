package onsite.coach.readiness;

/// Chances and their log-odds.
final class Odds {
    /// Nothing is impossible and nothing certain.
    private static final double LEAST = 0.01;

    private Odds() {}

    static double log(double chance) {
        double bounded = Math.clamp(chance, LEAST, 1 - LEAST);
        return Math.log(bounded / (1 - bounded));
    }

    static double chance(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
