package onsite.app.api;

import io.javalin.config.RoutesConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import onsite.app.store.Store;
import onsite.app.submission.Submissions;
import onsite.app.web.Routes;
import onsite.catalog.Catalog;
import onsite.judge.Judge;

/// Every route of the interface for scripts.
public final class Api implements Routes {
    private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final List<Routes> rooms;
    private final PrometheusMeterRegistry registry;
    private final Submissions submissions;

    /// @param judge asked when a request needs it, since it may still be opening
    public Api(
            Catalog catalog,
            Supplier<Judge> judge,
            Store store,
            Submissions submissions,
            PrometheusMeterRegistry registry,
            Clock clock) {
        var lookup = new Lookup(catalog, submissions, language -> judge.get().toolchain(language));
        this.registry = registry;
        this.submissions = submissions;
        this.rooms =
                List.of(
                        new CatalogRoutes(catalog, lookup, store.submissions()),
                        new SubmissionRoutes(
                                lookup,
                                submissions,
                                (problem, input) -> judge.get().validate(problem, input)),
                        new DraftRoutes(lookup, store.drafts(), clock));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        rooms.forEach(room -> room.addTo(routes));
        routes.get(
                "/metrics",
                context -> context.contentType(PROMETHEUS_TEXT).result(registry.scrape()));
        routes.get(
                "/health",
                context ->
                        Json.answer(
                                context,
                                Json.object()
                                        .put("status", "up")
                                        .put("judging", submissions.underWay())));
    }
}
