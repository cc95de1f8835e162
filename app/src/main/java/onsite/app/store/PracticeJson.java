package onsite.app.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import onsite.app.store.Applications.Outcome;
import onsite.app.store.Applications.Step;
import onsite.app.store.PracticeLog.Correction;
import onsite.app.store.ReviewLog.Review;
import onsite.app.store.ReviewLog.Undone;
import onsite.app.store.Wins.Struck;
import onsite.app.store.Wins.Win;
import onsite.coach.memory.Rating;
import onsite.exercise.Slug;

/// Reviews, wins and applications as elements of an [Archive]. Reading throws
/// [IllegalArgumentException] or [java.time.DateTimeException] for what does not fit.
final class PracticeJson {
    private PracticeJson() {}

    static ObjectNode review(Review review) {
        return object().put("card", review.card().text())
                .put("rating", review.rating().number())
                .put("typed", review.typed())
                .put("millis", review.millis())
                .put("at", review.at().toString());
    }

    static Review readReview(JsonNode json) {
        if (!json.path("typed").isBoolean() || !json.path("millis").canConvertToLong()) {
            throw new IllegalArgumentException("'typed' or 'millis' is missing");
        }
        return new Review(
                new Slug(ArchiveJson.text(json, "card")),
                rating(json),
                json.path("typed").booleanValue(),
                json.path("millis").longValue(),
                at(json, "at"));
    }

    static ObjectNode undone(Undone undone) {
        return object().put("card", undone.card().text())
                .put("reviewedAt", undone.reviewedAt().toString())
                .put("at", undone.at().toString());
    }

    static Undone readUndone(JsonNode json) {
        return new Undone(
                0,
                new Slug(ArchiveJson.text(json, "card")),
                at(json, "reviewedAt"),
                at(json, "at"));
    }

    static ObjectNode correction(Correction correction) {
        return object().put("submission", correction.submission().text())
                .put("rating", correction.rating().number())
                .put("at", correction.at().toString());
    }

    static Correction readCorrection(JsonNode json) {
        return new Correction(
                new SubmissionId(ArchiveJson.text(json, "submission")),
                rating(json),
                at(json, "at"));
    }

    static ObjectNode exercise(ExerciseLog.Row row) {
        return object().put("exercise", row.done().exercise())
                .put("rating", row.done().rating().number())
                .put("minutes", row.done().minutes())
                .put("at", row.done().at().toString())
                .put("undone", row.undone());
    }

    static ExerciseLog.Row readExercise(JsonNode json) {
        if (!json.path("minutes").canConvertToInt()) {
            throw new IllegalArgumentException("'minutes' is missing");
        }
        return new ExerciseLog.Row(
                new ExerciseLog.Done(
                        ArchiveJson.text(json, "exercise"),
                        rating(json),
                        json.path("minutes").intValue(),
                        at(json, "at")),
                json.path("undone").asBoolean());
    }

    static ObjectNode win(Win win) {
        return object().put("id", win.id().text())
                .put("text", win.text())
                .put("at", win.at().toString());
    }

    static Win readWin(JsonNode json) {
        return new Win(
                new SubmissionId(ArchiveJson.text(json, "id")),
                ArchiveJson.text(json, "text"),
                at(json, "at"));
    }

    static ObjectNode struck(Struck struck) {
        return object().put("win", struck.win().text()).put("at", struck.at().toString());
    }

    static Struck readStruck(JsonNode json) {
        return new Struck(new SubmissionId(ArchiveJson.text(json, "win")), at(json, "at"));
    }

    static ObjectNode step(Step step) {
        return object().put("application", step.application().text())
                .put("company", step.company())
                .put("stage", step.stage())
                .put("outcome", step.outcome().id())
                .put("at", step.at().toString());
    }

    static Step readStep(JsonNode json) {
        String outcome = ArchiveJson.text(json, "outcome");
        return new Step(
                new SubmissionId(ArchiveJson.text(json, "application")),
                ArchiveJson.text(json, "company"),
                ArchiveJson.text(json, "stage"),
                Outcome.of(outcome)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "'" + outcome + "' is not open, passed or failed")),
                at(json, "at"));
    }

    private static Rating rating(JsonNode json) {
        return Rating.of(json.path("rating").asInt())
                .orElseThrow(() -> new IllegalArgumentException("'rating' is 1, 2, 3 or 4"));
    }

    private static Instant at(JsonNode json, String name) {
        return Instant.parse(ArchiveJson.text(json, name));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
