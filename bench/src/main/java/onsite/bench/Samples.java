package onsite.bench;

import java.util.ArrayList;
import java.util.List;

/// Durations of one kind, in nanoseconds.
final class Samples {
    private final List<Long> nanos = new ArrayList<>();

    void add(long duration) {
        nanos.add(duration);
    }

    int count() {
        return nanos.size();
    }

    /// @param share such as 0.5 for the median (the nearest rank)
    double millis(double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(0, rank - 1)) / 1e6;
    }
}
