package onsite.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import onsite.app.store.StoredSubmission;
import onsite.app.store.SubmissionId;
import onsite.app.submission.Submissions;
import onsite.app.web.Body;
import onsite.app.web.Refusal;
import onsite.catalog.Catalog;
import onsite.exercise.Growth;
import onsite.exercise.Language;
import onsite.exercise.Problem;
import onsite.exercise.Slug;
import onsite.exercise.Submission;
import onsite.judge.language.Toolchain;

/// Turns the words of a request into what they name, or refuses them.
final class Lookup {
    private final Catalog catalog;
    private final Submissions submissions;
    private final Function<Language, Toolchain> toolchains;

    /// @param toolchains whether a language can be judged here
    Lookup(Catalog catalog, Submissions submissions, Function<Language, Toolchain> toolchains) {
        this.catalog = catalog;
        this.submissions = submissions;
        this.toolchains = toolchains;
    }

    Problem problem(String slug) {
        if (Slug.isSlug(slug)) {
            var found = catalog.problem(new Slug(slug));
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new Refusal(
                404,
                "Unknown problem",
                "No problem is called '"
                        + shortened(slug)
                        + "'"
                        + Nearest.to(slug, catalog.problems().keySet())
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("."));
    }

    static Language language(String id) {
        return Language.of(id)
                .orElseThrow(() ->
                        new Refusal(
                                422,
                                "Unknown language",
                                "'"
                                        + shortened(id)
                                        + "' is not a language here: use java, python or go."));
    }

    StoredSubmission submission(Context context) {
        String id = context.pathParam("id");
        return SubmissionId.of(id)
                .flatMap(submissions::find)
                .orElseThrow(() ->
                        new Refusal(
                                404,
                                "Unknown submission",
                                "There is no submission '" + shortened(id) + "'."));
    }

    /// What `"complexity"` says about the growth of the running time; nothing if it is not there.
    static Optional<Growth> stated(ObjectNode body) {
        if (!body.hasNonNull("complexity")) {
            return Optional.empty();
        }
        String notation = Body.text(body, "complexity");
        return Optional.of(
                Growth.of(notation)
                        .orElseThrow(() ->
                                new Refusal(
                                        422,
                                        "Unknown complexity",
                                        "'"
                                                + shortened(notation)
                                                + "' is not a complexity here: use one of "
                                                + Growth.notations()
                                                + ".")));
    }

    /// `{"problem":…,"language":…,"source":…}` or, for several files, `"files":{NAME:TEXT}`; with
    /// `"complexity":"n log n"` if the candidate states one.
    Submission submission(ObjectNode body) {
        Problem problem = problem(Body.text(body, "problem"));
        Language language = language(Body.text(body, "language"));
        Toolchain toolchain = toolchains.apply(language);
        if (!toolchain.isPresent()) {
            throw new Refusal(
                    422,
                    "Missing toolchain",
                    language.label() + " is not installed here. " + toolchain.advice());
        }
        SortedMap<String, String> files =
                body.has("files")
                        ? files(body.get("files"))
                        : new TreeMap<>(Map.of(language.fileName(), Body.text(body, "source")));
        try {
            return new Submission(problem.slug(), language, files, stated(body));
        } catch (IllegalArgumentException e) {
            throw new Refusal(422, "Unusable submission", sentence(e));
        }
    }

    private static SortedMap<String, String> files(JsonNode json) {
        SortedMap<String, String> files = new TreeMap<>();
        for (var field : json.properties()) {
            if (!field.getValue().isTextual()) {
                throw new Refusal(
                        422,
                        "Unusable submission",
                        "The file '" + shortened(field.getKey()) + "' must be a text.");
            }
            files.put(field.getKey(), field.getValue().textValue());
        }
        if (!json.isObject() || files.isEmpty()) {
            throw new Refusal(
                    422, "Unusable submission", "'files' must be an object of texts by file name.");
        }
        return files;
    }

    /// The message of an argument that was refused, as a sentence.
    static String sentence(RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        String start = message.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
        return start + message.substring(1) + (message.endsWith(".") ? "" : ".");
    }

    private static String shortened(String word) {
        return word.length() <= 60 ? word : word.substring(0, 60) + "…";
    }
}
