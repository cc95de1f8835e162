package onsite.app.interview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import onsite.app.store.SessionId;
import onsite.coach.mock.MockLoop.LoopRound;
import onsite.exercise.Slug;
import onsite.exercise.interview.RoundType;

/// What a round is to consist of, as its first event says.
///
/// @param loop that it belongs to; empty for an interview on a single problem
/// @param number in its loop, from 1
/// @param items exercises in the order of their asking; empty if none could be drawn
/// @param foreseen chance to pass it that practice alone promised when it began, from 0 to 1; empty
///   where nobody could tell
public record RoundPlan(
        Optional<SessionId> loop,
        int number,
        RoundType type,
        String name,
        int minutes,
        List<Item> items,
        OptionalDouble foreseen) {

    public record Item(RoundType type, Slug exercise, int minutes) {}

    public RoundPlan {
        items = List.copyOf(items);
    }

    /// @param minutes for the whole
    public static RoundPlan single(Slug problem, int minutes) {
        return new RoundPlan(
                Optional.empty(),
                1,
                RoundType.CODING,
                RoundType.CODING.label(),
                minutes,
                List.of(new Item(RoundType.CODING, problem, minutes)),
                OptionalDouble.empty());
    }

    public static RoundPlan of(SessionId loop, LoopRound round) {
        return new RoundPlan(
                Optional.of(loop),
                round.number(),
                round.round().type(),
                round.round().name(),
                round.round().minutes(),
                round.exercises().stream()
                        .map(e -> new Item(e.type(), e.exercise(), (int) e.share().toMinutes()))
                        .toList(),
                OptionalDouble.empty());
    }

    RoundPlan foreseeing(OptionalDouble chance) {
        return new RoundPlan(loop, number, type, name, minutes, items, chance);
    }

    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        loop.ifPresent(id -> json.put("loop", id.text()));
        json.put("number", number).put("type", type.id()).put("name", name).put("minutes", minutes);
        foreseen.ifPresent(chance -> json.put("foreseen", chance));
        ArrayNode list = json.putArray("items");
        for (Item item : items) {
            list.addObject()
                    .put("type", item.type().id())
                    .put("exercise", item.exercise().text())
                    .put("minutes", item.minutes());
        }
        return json;
    }

    private static OptionalDouble foreseen(JsonNode json) {
        double chance = json.asDouble(-1);
        return chance >= 0 && chance <= 1 ? OptionalDouble.of(chance) : OptionalDouble.empty();
    }

    /// @return empty if the event is damaged
    public static Optional<RoundPlan> read(JsonNode json) {
        List<Item> items = new ArrayList<>();
        for (JsonNode item : json.path("items")) {
            Optional<RoundType> type = RoundType.of(item.path("type").asText());
            String slug = item.path("exercise").asText();
            if (type.isPresent() && Slug.isSlug(slug)) {
                items.add(new Item(type.get(), new Slug(slug), item.path("minutes").asInt()));
            }
        }
        return RoundType.of(json.path("type").asText())
                .map(type ->
                        new RoundPlan(
                                SessionId.of(json.path("loop").asText()),
                                json.path("number").asInt(1),
                                type,
                                json.path("name").asText(),
                                json.path("minutes").asInt(),
                                items,
                                foreseen(json.path("foreseen"))));
    }
}
