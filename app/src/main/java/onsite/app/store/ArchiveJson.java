package onsite.app.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import onsite.app.judgement.JudgementJson;
import onsite.app.store.Drafts.Draft;
import onsite.app.store.InterviewLog.Event;
import onsite.app.store.InterviewLog.Kind;
import onsite.app.store.StoredSubmission.Judged;
import onsite.exercise.Growth;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.Submission;
import org.jspecify.annotations.Nullable;

/// The elements of an [Archive]. Reading throws [IllegalArgumentException] or
/// [java.time.DateTimeException] for what does not fit.
final class ArchiveJson {
    private static final String STATED = "statedTime";

    private ArchiveJson() {}

    static ObjectNode submission(StoredSubmission stored) {
        Submission submission = stored.submission();
        ObjectNode json =
                object().put("id", stored.id().text())
                        .put("problem", submission.problem().text())
                        .put("language", submission.language().id())
                        .put("at", stored.at().toString())
                        .put("scope", Columns.scopeWord(stored.scope()));
        String inputs = Columns.inputs(stored.scope());
        if (inputs != null) {
            json.set("inputs", Columns.json(inputs));
        }
        json.set("files", Columns.json(Columns.files(submission.files())));
        submission.statedTime().ifPresent(stated -> json.put(STATED, stated.notation()));
        stored.judged()
                .ifPresent(judged -> {
                    json.put("judgedAt", judged.at().toString());
                    json.set("judgement", JudgementJson.write(judged.judgement()));
                });
        return json;
    }

    static StoredSubmission readSubmission(JsonNode json) {
        @Nullable JsonNode inputs = json.get("inputs");
        @Nullable JsonNode judgement = json.get("judgement");
        return new StoredSubmission(
                new SubmissionId(text(json, "id")),
                new Submission(
                        new Slug(text(json, "problem")),
                        language(json),
                        Columns.readFiles(json.path("files").toString()),
                        stated(json)),
                Columns.readScope(text(json, "scope"), inputs == null ? null : inputs.toString()),
                Instant.parse(text(json, "at")),
                judgement == null || judgement.isNull()
                        ? Optional.empty()
                        : Optional.of(
                                new Judged(
                                        JudgementJson.read(judgement),
                                        Instant.parse(text(json, "judgedAt")))));
    }

    static ObjectNode event(Event event) {
        return object().put("problem", event.problem().text())
                .put("kind", event.kind().id())
                .put("item", event.item())
                .put("at", event.at().toString());
    }

    static Event readEvent(JsonNode json) {
        String kind = text(json, "kind");
        if (!json.path("item").isInt()) {
            throw new IllegalArgumentException("'item' must be a whole number");
        }
        return new Event(
                new Slug(text(json, "problem")),
                Kind.of(kind)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "'" + kind + "' is not a step of an interview")),
                json.path("item").intValue(),
                Instant.parse(text(json, "at")));
    }

    static ObjectNode draft(Draft draft) {
        ObjectNode json =
                object().put("problem", draft.problem().text())
                        .put("language", draft.language().id())
                        .put("at", draft.at().toString())
                        .put("source", draft.source());
        draft.statedTime().ifPresent(stated -> json.put(STATED, stated.notation()));
        return json;
    }

    static Draft readDraft(JsonNode json) {
        return new Draft(
                new Slug(text(json, "problem")),
                language(json),
                text(json, "source"),
                stated(json),
                Instant.parse(text(json, "at")));
    }

    static Language language(JsonNode json) {
        String id = text(json, "language");
        return Language.of(id)
                .orElseThrow(() -> new IllegalArgumentException("'" + id + "' is not a language"));
    }

    private static Optional<Growth> stated(JsonNode json) {
        return json.hasNonNull(STATED) ? Columns.readGrowth(text(json, STATED)) : Optional.empty();
    }

    static String text(JsonNode json, String name) {
        JsonNode field = json.path(name);
        if (!field.isTextual()) {
            throw new IllegalArgumentException("'" + name + "' must be a text");
        }
        return field.textValue();
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
