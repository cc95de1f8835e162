package onsite.app.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import onsite.app.store.Drafts;
import onsite.app.store.Drafts.Draft;
import onsite.app.web.Body;
import onsite.app.web.Refusal;
import onsite.app.web.Routes;
import onsite.exercise.Language;
import onsite.exercise.Problem;
import onsite.exercise.Submission;

/// The text in the editor, kept so that a reload or another browser finds it.
final class DraftRoutes implements Routes {
    private static final String PATH = "/api/v1/drafts/{slug}/{language}";

    private final Lookup lookup;
    private final Drafts drafts;
    private final Clock clock;

    DraftRoutes(Lookup lookup, Drafts drafts, Clock clock) {
        this.lookup = lookup;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.put(PATH, this::put);
        routes.get(PATH, this::get);
    }

    private void put(Context context) {
        Problem problem = lookup.problem(context.pathParam("slug"));
        Language language = Lookup.language(context.pathParam("language"));
        ObjectNode body = Body.json(context);
        String source = Body.text(body, "source");
        if (source.getBytes(StandardCharsets.UTF_8).length > Submission.SOURCE_BYTES_MAX) {
            throw new Refusal(
                    413,
                    "Draft too large",
                    "A draft may have "
                            + Submission.SOURCE_BYTES_MAX / 1024
                            + " KiB, like a submission.");
        }
        drafts.save(
                new Draft(problem.slug(), language, source, Lookup.stated(body), clock.instant()));
        context.status(204);
    }

    private void get(Context context) {
        Problem problem = lookup.problem(context.pathParam("slug"));
        Language language = Lookup.language(context.pathParam("language"));
        Draft draft =
                drafts.find(problem.slug(), language)
                        .orElseThrow(() ->
                                new Refusal(
                                        404,
                                        "No draft",
                                        "No draft of "
                                                + problem.slug()
                                                + " in "
                                                + language.id()
                                                + " is kept."));
        ObjectNode json =
                Json.object().put("source", draft.source()).put("at", draft.at().toString());
        draft.statedTime().ifPresent(stated -> json.put("complexity", stated.notation()));
        Json.answer(context, json);
    }
}
