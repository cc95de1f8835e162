package onsite.app.interview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import onsite.app.store.SessionId;
import onsite.app.store.SessionLog;
import onsite.app.store.SessionLog.Kind;
import onsite.coach.mock.MockLoop;
import onsite.exercise.interview.RoundType;

/// Begins sessions, goes on with them, and says how they stand. Thread-safe.
public final class Sessions {
    private final SessionLog log;
    private final Clock clock;
    private final RandomGenerator random;
    private final Function<RoundType, OptionalDouble> foreseen;
    private final Consumer<SessionId> changed;

    /// @param random that can't be predicted
    /// @param foreseen the chance to pass a round of a type, by what was practised until now
    /// @param changed told a loop of which something changed, so that whoever looks at it is told
    public Sessions(
            SessionLog log,
            Clock clock,
            RandomGenerator random,
            Function<RoundType, OptionalDouble> foreseen,
            Consumer<SessionId> changed) {
        this.log = log;
        this.clock = clock;
        this.random = random;
        this.foreseen = foreseen;
        this.changed = changed;
    }

    public Instant now() {
        return clock.instant();
    }

    public Optional<RoundState> round(SessionId id) {
        return RoundState.of(log.of(id));
    }

    public Optional<LoopState> loop(SessionId id) {
        return LoopState.of(log.of(id));
    }

    /// The loop that an interviewer's link leads to.
    public Optional<LoopState> behind(SessionId link) {
        return log.of(link).stream()
                .filter(event -> event.kind() == Kind.LINK)
                .findFirst()
                .flatMap(event -> SessionId.of(event.body().path("loop").asText()))
                .flatMap(this::loop);
    }

    /// The rounds of a loop that were begun, in order.
    public List<RoundState> rounds(LoopState loop) {
        List<RoundState> rounds = new ArrayList<>();
        loop.rounds().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> round(entry.getValue()).ifPresent(rounds::add));
        return rounds;
    }

    /// The round that was begun last.
    public Optional<RoundState> latest(LoopState loop) {
        List<RoundState> begun = rounds(loop); // which is done in their order
        return begun.isEmpty() ? Optional.empty() : Optional.of(begun.getLast());
    }

    /// Single interviews, the newest first, loops' rounds left out.
    public List<RoundState> singles(int limit) {
        return log.starts(Kind.ROUND, 10 * limit).stream()
                .filter(event -> !event.body().has("loop"))
                .limit(limit)
                .flatMap(event -> round(event.session()).stream())
                .toList();
    }

    public List<LoopState> loops(int limit) {
        return log.starts(Kind.LOOP, limit).stream()
                .flatMap(event -> loop(event.session()).stream())
                .toList();
    }

    public SessionId begin(RoundPlan plan) {
        SessionId id = SessionId.next(random);
        Instant now = clock.instant();
        log.append(id, Kind.ROUND, plan.foreseeing(foreseen.apply(plan.type())).json(), now);
        return id;
    }

    /// @param name of the company
    public SessionId begin(MockLoop loop, String name) {
        SessionId id = SessionId.next(random);
        SessionId link = SessionId.next(random);
        Instant now = clock.instant();
        log.append(
                id,
                Kind.LOOP,
                LoopJson.write(loop).put("name", name).put("link", link.text()),
                now);
        log.append(
                link, Kind.LINK, JsonNodeFactory.instance.objectNode().put("loop", id.text()), now);
        return id;
    }

    /// Begins a round of a loop, or goes on with it.
    public SessionId begin(LoopState loop, int number) {
        SessionId there = loop.rounds().get(number);
        if (there != null) {
            return there;
        }
        SessionId id = begin(RoundPlan.of(loop.id(), loop.loop().rounds().get(number - 1)));
        log.append(
                loop.id(),
                Kind.BEGUN,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("number", number)
                        .put("session", id.text()),
                clock.instant());
        changed.accept(loop.id());
        // Of two that were begun at once the first counts.
        return loop(loop.id()).map(now -> now.rounds().getOrDefault(number, id)).orElse(id);
    }

    public void add(RoundState round, Kind kind, JsonNode body) {
        log.append(round.id(), kind, body, clock.instant());
        changed(round);
    }

    /// Something that the round rests on changed, such as a verdict that came.
    public void changed(RoundState round) {
        round.plan().loop().ifPresent(changed);
    }

    public void save(SessionLog.Code code) {
        log.save(code);
    }

    public List<SessionLog.Code> codes(SessionId round) {
        return log.codes(round);
    }

    /// How long the round has lasted by now.
    public Duration used(RoundState round) {
        return round.used(clock.instant());
    }
}
