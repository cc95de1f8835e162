package onsite.app.interview;

import java.util.List;
import onsite.app.store.SessionLog;

/// Rounds that are over, of loops and single interviews, the one that was begun first in front.
/// Reads the log anew only when it has grown. Thread-safe.
public final class PastRounds {
    private final SessionLog log;
    private List<RoundState> rounds = List.of();
    private long seen = -1;

    public PastRounds(SessionLog log) {
        this.log = log;
    }

    public synchronized List<RoundState> all() {
        long newest = log.newest();
        if (newest != seen) {
            rounds =
                    log.rounds().stream()
                            .flatMap(events -> RoundState.of(events).stream())
                            .filter(RoundState::ended)
                            .toList();
            seen = newest;
        }
        return rounds;
    }
}
