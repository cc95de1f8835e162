package onsite.app.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import onsite.exercise.Difficulty;
import onsite.exercise.Language;
import onsite.exercise.Slug;

/// Targets and own exercises as elements of an [Archive]. Reading throws [IllegalArgumentException]
/// or [java.time.DateTimeException] for what does not fit.
final class PlanArchive {
    private PlanArchive() {}

    static ObjectNode target(StoredTarget target) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("company", target.company().map(Slug::text).orElse(""))
                .put("level", target.level().id())
                .put("date", target.date().toString())
                .put("minutesADay", target.minutesADay())
                .put("daysOff", Targets.daysOff(target))
                .put("languages", Targets.joined(target.languages(), Language::id))
                .put("known", Targets.joined(target.known(), word -> word))
                .put("startedOn", target.startedOn().toString())
                .put("at", target.at().toString());
    }

    static StoredTarget readTarget(JsonNode json) {
        return Targets.read(
                ArchiveJson.text(json, "company"),
                ArchiveJson.text(json, "level"),
                ArchiveJson.text(json, "date"),
                whole(json, "minutesADay"),
                ArchiveJson.text(json, "daysOff"),
                ArchiveJson.text(json, "languages"),
                ArchiveJson.text(json, "known"),
                ArchiveJson.text(json, "startedOn"),
                Instant.parse(ArchiveJson.text(json, "at")));
    }

    static ObjectNode exercise(OwnExercises.Row row) {
        OwnExercise exercise = row.exercise();
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", exercise.id())
                .put("removed", row.removed())
                .put("name", exercise.name())
                .put("link", exercise.link())
                .put("topic", exercise.topic())
                .put("difficulty", exercise.difficulty().id())
                .put("minutes", exercise.minutes())
                .put("at", exercise.at().toString());
    }

    static OwnExercises.Row readExercise(JsonNode json) {
        String difficulty = ArchiveJson.text(json, "difficulty");
        if (!json.path("removed").isBoolean()) {
            throw new IllegalArgumentException("'removed' must be true or false");
        }
        return new OwnExercises.Row(
                new OwnExercise(
                        ArchiveJson.text(json, "id"),
                        ArchiveJson.text(json, "name"),
                        ArchiveJson.text(json, "link"),
                        ArchiveJson.text(json, "topic"),
                        Difficulty.of(difficulty)
                                .orElseThrow(() ->
                                        new IllegalArgumentException(
                                                "'" + difficulty + "' is not a difficulty")),
                        whole(json, "minutes"),
                        Instant.parse(ArchiveJson.text(json, "at"))),
                json.path("removed").booleanValue());
    }

    private static int whole(JsonNode json, String name) {
        if (!json.path(name).isInt()) {
            throw new IllegalArgumentException("'" + name + "' must be a whole number");
        }
        return json.path(name).intValue();
    }
}
