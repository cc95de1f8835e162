package onsite.coach.memory;

import java.util.ArrayList;
import java.util.List;

/// The 21 weights of FSRS-6, each within the bounds that its optimizers clip to.
///
/// | weights | of |
/// |---|---|
/// | 0–3 | the first stability after Again, Hard, Good, Easy, in days |
/// | 4–5 | the first difficulty |
/// | 6–7 | how difficulty moves, and how it reverts to its mean |
/// | 8–10 | stability after a success |
/// | 11–14 | stability after a failure |
/// | 15–16 | the penalty of Hard, the bonus of Easy |
/// | 17–19 | stability after a review on the same day |
/// | 20 | the decay of the forgetting curve |
///
/// @param values 21 of them
public record Weights(List<Double> values) {
    public static final int COUNT = 21;

    private static final List<Double> LEAST =
            List.of(
                    0.001, 0.001, 0.001, 0.001, 1.0, 0.001, 0.001, 0.001, 0.0, 0.0, 0.001, 0.001,
                    0.001, 0.001, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.1);
    private static final List<Double> MOST =
            List.of(
                    100.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0, 0.75, 4.5, 0.8, 3.5, 5.0, 0.25, 0.9,
                    4.0, 1.0, 6.0, 2.0, 2.0, 0.8, 0.8);

    /// The defaults that FSRS-6 was published with.
    public static final Weights DEFAULT =
            new Weights(
                    List.of(
                            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722,
                            0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425,
                            0.0912, 0.0658, 0.1542));

    public Weights {
        values = List.copyOf(values);
        if (values.size() != COUNT) {
            throw new IllegalArgumentException(
                    "FSRS-6 has " + COUNT + " weights, not " + values.size());
        }
        for (int i = 0; i < COUNT; i++) {
            if (!(values.get(i) >= LEAST.get(i) && values.get(i) <= MOST.get(i))) {
                throw new IllegalArgumentException(
                        "weight "
                                + i
                                + " is "
                                + values.get(i)
                                + ": it lies between "
                                + LEAST.get(i)
                                + " and "
                                + MOST.get(i));
            }
        }
    }

    public double get(int index) {
        return values.get(index);
    }

    /// The same weights but for one.
    public Weights with(int index, double value) {
        List<Double> changed = new ArrayList<>(values);
        changed.set(index, value);
        return new Weights(changed);
    }

    /// The nearest weights within the bounds.
    public static Weights clipped(List<Double> values) {
        List<Double> clipped = new ArrayList<>(values);
        for (int i = 0; i < Math.min(COUNT, clipped.size()); i++) {
            clipped.set(i, Math.clamp(clipped.get(i), LEAST.get(i), MOST.get(i)));
        }
        return new Weights(clipped);
    }
}
