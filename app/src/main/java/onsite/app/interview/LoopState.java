package onsite.app.interview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import onsite.app.store.SessionId;
import onsite.app.store.SessionLog.Event;
import onsite.app.store.SessionLog.Kind;
import onsite.coach.mock.MockLoop;

/// A loop as it stands after its events.
///
/// @param company as it was called when the loop was drawn
/// @param link of its interviewer
/// @param rounds sessions by the number of their round, those that were begun
public record LoopState(
        SessionId id,
        MockLoop loop,
        String company,
        SessionId link,
        Map<Integer, SessionId> rounds,
        Instant startedAt) {

    public LoopState {
        rounds = Map.copyOf(rounds);
    }

    /// @return empty if they are not a loop's, or its first event is damaged
    public static Optional<LoopState> of(List<Event> events) {
        if (events.isEmpty() || events.getFirst().kind() != Kind.LOOP) {
            return Optional.empty();
        }
        Event first = events.getFirst();
        Optional<MockLoop> loop = LoopJson.read(first.body());
        Optional<SessionId> link = SessionId.of(first.body().path("link").asText());
        if (loop.isEmpty() || link.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, SessionId> rounds = new TreeMap<>();
        for (Event event : events) {
            if (event.kind() == Kind.BEGUN) {
                // Of two that were begun at once the first counts.
                SessionId.of(event.body().path("session").asText())
                        .ifPresent(
                                id -> rounds.putIfAbsent(event.body().path("number").asInt(), id));
            }
        }
        return Optional.of(
                new LoopState(
                        first.session(),
                        loop.get(),
                        first.body().path("name").asText(),
                        link.get(),
                        rounds,
                        first.at()));
    }
}
