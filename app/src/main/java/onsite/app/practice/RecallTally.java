package onsite.app.practice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Counts what was recalled by the days since the review before. Reviews on the same day are
/// learning, and not counted.
final class RecallTally {
    /// The least wait of each class, in days; a day and a half is two days.
    private static final int[] DAYS = {1, 2, 4, 8, 15, 31, 61};

    private static final double A_DAY_MIN = 0.5;

    private final int[] reviews = new int[DAYS.length];
    private final int[] recalled = new int[DAYS.length];
    private final double[] foreseen = new double[DAYS.length];

    void add(Duration since, boolean remembered, double chance) {
        double days = since.toMinutes() / (24 * 60.0);
        if (days < A_DAY_MIN) {
            return;
        }
        int bucket = DAYS.length - 1;
        while (bucket > 0 && Math.round(days) < DAYS[bucket]) {
            bucket--;
        }
        reviews[bucket]++;
        recalled[bucket] += remembered ? 1 : 0;
        foreseen[bucket] += chance;
    }

    /// The sums of all, shortest wait first; waits of which there was none are left out.
    static List<RecallAfter> sum(Collection<RecallTally> tallies) {
        List<RecallAfter> sums = new ArrayList<>();
        for (int bucket = 0; bucket < DAYS.length; bucket++) {
            int count = 0;
            int right = 0;
            double chance = 0;
            for (RecallTally tally : tallies) {
                count += tally.reviews[bucket];
                right += tally.recalled[bucket];
                chance += tally.foreseen[bucket];
            }
            if (count > 0) {
                int most = bucket + 1 < DAYS.length ? DAYS[bucket + 1] - 1 : Integer.MAX_VALUE;
                sums.add(new RecallAfter(DAYS[bucket], most, count, right, chance));
            }
        }
        return sums;
    }
}
