package onsite.app.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.app.store.SessionId;
import onsite.app.store.SessionLog.Event;
import onsite.exercise.interview.Grade;

/// A round as it stands after its events.
///
/// @param item the place of the exercise that is shown
/// @param runningSince empty while it is paused, and after its end
/// @param predicted by criterion; empty until the candidate predicted
/// @param self grades that the candidate gave
/// @param interviewer grades that the interviewer gave
/// @param remark of the interviewer
public record RoundState(
        SessionId id,
        RoundPlan plan,
        Instant startedAt,
        int item,
        List<RoundItem> items,
        Optional<Instant> runningSince,
        Optional<Instant> endedAt,
        Map<String, Grade> predicted,
        Map<String, Grade> self,
        Map<String, Grade> interviewer,
        String remark) {

    public RoundState {
        items = List.copyOf(items);
        predicted = Map.copyOf(predicted);
        self = Map.copyOf(self);
        interviewer = Map.copyOf(interviewer);
    }

    /// @param events of one session, in order
    /// @return empty if they are not a round's
    public static Optional<RoundState> of(List<Event> events) {
        return RoundReplay.of(events);
    }

    public boolean ended() {
        return endedAt.isPresent();
    }

    public boolean paused() {
        return runningSince.isEmpty() && !ended();
    }

    public Optional<RoundItem> current() {
        return item < items.size() ? Optional.of(items.get(item)) : Optional.empty();
    }

    /// The interviewer's grades where there are some, otherwise the candidate's own.
    public Map<String, Grade> given() {
        return interviewer.isEmpty() ? self : interviewer;
    }

    /// Time spent in a stage of an exercise.
    public Duration used(int atItem, int stage, Instant now) {
        RoundItem there = items.get(atItem);
        long millis = there.millisByStage().getOrDefault(stage, 0L);
        boolean running = atItem == item && stage == there.stage();
        return Duration.ofMillis(millis).plus(running ? running(now) : Duration.ZERO);
    }

    /// Time spent in the whole round, pauses left out.
    public Duration used(Instant now) {
        long millis =
                items.stream()
                        .flatMap(each -> each.millisByStage().values().stream())
                        .mapToLong(Long::longValue)
                        .sum();
        return Duration.ofMillis(millis).plus(running(now));
    }

    private Duration running(Instant now) {
        return runningSince
                .map(since -> Duration.between(since, now))
                .filter(Duration::isPositive) // a clock may have been set back
                .orElse(Duration.ZERO);
    }
}
