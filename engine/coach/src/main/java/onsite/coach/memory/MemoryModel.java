package onsite.coach.memory;

/// FSRS-6: three numbers describe a memory. *Retrievability* is the chance of recall now,
/// *stability* the days until it falls to 90 %, *difficulty* how slowly stability grows. A review
/// raises stability the more, the less likely it was to succeed.
///
/// After Ye, Su and Cao, "A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition
/// Scheduling" (KDD 2022), in the form published as FSRS-6; the names follow its description. Time
/// counts in whole days: within a day the curve stands still, and a second review takes the
/// short-term formula. Immutable.
public final class MemoryModel {
    static final double STABILITY_MIN = 0.001;
    static final double DIFFICULTY_MIN = 1;
    static final double DIFFICULTY_MAX = 10;

    /// What stability means: the chance of recall after that many days.
    private static final double RECALL_AT_STABILITY = 0.9;

    private final double[] w;
    private final double decay;
    private final double factor;

    public MemoryModel(Weights weights) {
        w = weights.values().stream().mapToDouble(Double::doubleValue).toArray();
        decay = -w[20];
        factor = Math.pow(RECALL_AT_STABILITY, 1 / decay) - 1;
    }

    /// The forgetting curve: R(t, S) = (1 + factor · t / S) ^ -w20, so that R(S, S) = 0.9.
    ///
    /// @param days since the last review, at least 0
    public double retrievability(double stability, double days) {
        return Math.pow(1 + factor * days / stability, decay);
    }

    /// Days until the chance of recall has fallen to the desired one, before rounding.
    public double interval(double stability, double desiredRetention) {
        return stability / factor * (Math.pow(desiredRetention, 1 / decay) - 1);
    }

    /// The memory that a first review leaves.
    public MemoryState first(Rating rating) {
        return new MemoryState(
                Math.max(w[rating.number() - 1], STABILITY_MIN),
                clampDifficulty(firstDifficulty(rating)));
    }

    /// The memory that another review leaves.
    ///
    /// @param days whole days since the last review; 0 on the same day
    public MemoryState next(MemoryState before, long days, Rating rating) {
        double stability = before.stability();
        double difficulty = before.difficulty();
        double after;
        if (days <= 0) {
            after = sameDayStability(stability, rating);
        } else {
            double recall = retrievability(stability, (double) days);
            after =
                    rating.recalled()
                            ? recallStability(difficulty, stability, recall, rating)
                            : forgetStability(difficulty, stability, recall);
        }
        return new MemoryState(Math.max(after, STABILITY_MIN), nextDifficulty(difficulty, rating));
    }

    /// D0(G) = w4 − e^(w5 · (G − 1)) + 1, not yet between 1 and 10.
    private double firstDifficulty(Rating rating) {
        return w[4] - Math.exp(w[5] * (rating.number() - 1)) + 1;
    }

    /// Difficulty moves by −w6 · (G − 3), less the nearer it is to 10 (linear damping), and then a
    /// little towards the first difficulty of Easy (mean reversion), which is taken unclamped.
    double nextDifficulty(double difficulty, Rating rating) {
        double delta = -w[6] * (rating.number() - 3);
        double damped = difficulty + delta * (10 - difficulty) / 9;
        return clampDifficulty(w[7] * firstDifficulty(Rating.EASY) + (1 - w[7]) * damped);
    }

    /// S · (1 + e^w8 · (11 − D) · S^−w9 · (e^(w10 · (1 − R)) − 1) · w15 if Hard · w16 if Easy).
    double recallStability(double difficulty, double stability, double recall, Rating rating) {
        double hardPenalty = rating == Rating.HARD ? w[15] : 1;
        double easyBonus = rating == Rating.EASY ? w[16] : 1;
        return stability
                * (1
                        + Math.exp(w[8])
                                * (11 - difficulty)
                                * Math.pow(stability, -w[9])
                                * (Math.exp(w[10] * (1 - recall)) - 1)
                                * hardPenalty
                                * easyBonus);
    }

    /// w11 · D^−w12 · ((S + 1)^w13 − 1) · e^(w14 · (1 − R)), and never more than S / e^(w17 · w18):
    /// to forget never strengthens.
    double forgetStability(double difficulty, double stability, double recall) {
        double forgotten =
                w[11]
                        * Math.pow(difficulty, -w[12])
                        * (Math.pow(stability + 1, w[13]) - 1)
                        * Math.exp(w[14] * (1 - recall));
        return Math.min(forgotten, stability / Math.exp(w[17] * w[18]));
    }

    /// S · e^(w17 · (G − 3 + w18)) · S^−w19; a success on the same day never weakens.
    double sameDayStability(double stability, Rating rating) {
        double increase =
                Math.exp(w[17] * (rating.number() - 3 + w[18])) * Math.pow(stability, -w[19]);
        return stability * (rating.recalled() ? Math.max(increase, 1) : increase);
    }

    private static double clampDifficulty(double difficulty) {
        return Math.clamp(difficulty, DIFFICULTY_MIN, DIFFICULTY_MAX);
    }
}
