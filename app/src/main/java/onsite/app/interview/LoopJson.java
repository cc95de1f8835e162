package onsite.app.interview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import onsite.coach.mock.MockLoop;
import onsite.coach.mock.MockLoop.LoopRound;
import onsite.coach.mock.MockLoop.RoundExercise;
import onsite.exercise.Difficulty;
import onsite.exercise.Slug;
import onsite.exercise.interview.Level;
import onsite.exercise.interview.Phase;
import onsite.exercise.interview.Round;
import onsite.exercise.interview.RoundType;

/// A drawn loop as it is kept: whole, so that it stays the same when the content changes.
public final class LoopJson {
    private LoopJson() {}

    public static ObjectNode write(MockLoop loop) {
        ObjectNode json =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("company", loop.company().text())
                        .put("level", loop.level().id())
                        .put("seed", loop.seed());
        ArrayNode rounds = json.putArray("rounds");
        loop.rounds().forEach(round -> write(round, rounds.addObject()));
        return json;
    }

    private static void write(LoopRound drawn, ObjectNode json) {
        Round round = drawn.round();
        json.put("phase", round.phase().id())
                .put("type", round.type().id())
                .put("name", round.name())
                .put("minutes", round.minutes())
                .put("questions", round.questions())
                .put("veto", round.hasVeto());
        round.onlyFor().ifPresent(roles -> json.put("onlyFor", roles));
        ArrayNode also = json.putArray("also");
        round.also().stream().sorted().forEach(type -> also.add(type.id()));
        ArrayNode difficulties = json.putArray("difficulties");
        round.difficulties().stream().sorted().forEach(d -> difficulties.add(d.id()));
        ArrayNode lookedFor = json.putArray("lookedFor");
        round.lookedFor().forEach(lookedFor::add);
        ArrayNode exercises = json.putArray("exercises");
        for (RoundExercise exercise : drawn.exercises()) {
            exercises
                    .addObject()
                    .put("type", exercise.type().id())
                    .put("exercise", exercise.exercise().text())
                    .put("difficulty", exercise.difficulty().id())
                    .put("minutes", exercise.share().toMinutes());
        }
        ArrayNode gaps = json.putArray("gaps");
        drawn.gaps().forEach(gaps::add);
    }

    /// @return empty if it is damaged
    static Optional<MockLoop> read(JsonNode json) {
        try {
            List<LoopRound> rounds = new ArrayList<>();
            for (JsonNode round : json.path("rounds")) {
                rounds.add(readRound(rounds.size() + 1, round));
            }
            return Optional.of(
                    new MockLoop(
                            new Slug(json.path("company").asText()),
                            Level.of(json.path("level").asText()).orElseThrow(),
                            json.path("seed").asLong(),
                            rounds));
        } catch (IllegalArgumentException | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private static LoopRound readRound(int number, JsonNode json) {
        Set<RoundType> also = EnumSet.noneOf(RoundType.class);
        json.path("also").forEach(id -> also.add(type(id)));
        Set<Difficulty> difficulties = EnumSet.noneOf(Difficulty.class);
        json.path("difficulties").forEach(id -> difficulties.add(difficulty(id)));
        var round =
                new Round(
                        Phase.of(json.path("phase").asText()).orElseThrow(),
                        type(json.path("type")),
                        json.path("name").asText(),
                        also,
                        json.path("minutes").asInt(),
                        json.path("questions").asInt(),
                        difficulties,
                        Optional.ofNullable(json.get("onlyFor")).map(JsonNode::asText),
                        json.path("veto").asBoolean(),
                        texts(json.path("lookedFor")));
        List<RoundExercise> exercises = new ArrayList<>();
        for (JsonNode exercise : json.path("exercises")) {
            exercises.add(
                    new RoundExercise(
                            type(exercise.path("type")),
                            new Slug(exercise.path("exercise").asText()),
                            difficulty(exercise.path("difficulty")),
                            Duration.ofMinutes(exercise.path("minutes").asInt())));
        }
        return new LoopRound(number, round, exercises, texts(json.path("gaps")));
    }

    private static RoundType type(JsonNode id) {
        return RoundType.of(id.asText()).orElseThrow();
    }

    private static Difficulty difficulty(JsonNode id) {
        return Difficulty.of(id.asText()).orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
