package onsite.app.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import onsite.app.store.ProblemState;
import onsite.app.store.SubmissionLog;
import onsite.app.web.Routes;
import onsite.catalog.Catalog;
import onsite.exercise.Problem;

/// The problems that there are.
final class CatalogRoutes implements Routes {
    private final Catalog catalog;
    private final Lookup lookup;
    private final SubmissionLog log;

    CatalogRoutes(Catalog catalog, Lookup lookup, SubmissionLog log) {
        this.catalog = catalog;
        this.lookup = lookup;
        this.log = log;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/problems", this::list);
        routes.get("/api/v1/problems/{slug}", this::get);
    }

    private void list(Context context) {
        String topic = context.queryParam("topic");
        String difficulty = context.queryParam("difficulty");
        String state = context.queryParam("state");
        var states = log.states();
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Problem problem : catalog.problems().values()) {
            String reached = states.getOrDefault(problem.slug(), ProblemState.UNTOUCHED).id();
            if ((topic == null || problem.topics().contains(topic))
                    && (difficulty == null || problem.difficulty().id().equals(difficulty))
                    && (state == null || reached.equals(state))) {
                list.add(ProblemJson.summary(problem).put("state", reached));
            }
        }
        Json.answer(context, list);
    }

    private void get(Context context) {
        Problem problem = lookup.problem(context.pathParam("slug"));
        Json.answer(
                context, ProblemJson.whole(problem).put("state", log.state(problem.slug()).id()));
    }
}
