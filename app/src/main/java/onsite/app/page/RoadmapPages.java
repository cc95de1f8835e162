package onsite.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onsite.app.store.SubmissionHistory;
import onsite.app.web.Routes;
import onsite.catalog.Catalog;
import onsite.catalog.guide.GuideFiles;
import onsite.catalog.guide.Roadmap;

/// What to learn before what, and how far the candidate is.
final class RoadmapPages implements Routes {
    private final Catalog catalog;
    private final SubmissionHistory history;
    private final Templates templates;

    /// The layout depends on the catalogue alone; the first visit makes it.
    private volatile Optional<RoadmapDrawing> drawing = Optional.empty();

    RoadmapPages(Catalog catalog, SubmissionHistory history, Templates templates) {
        this.catalog = catalog;
        this.history = history;
        this.templates = templates;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/roadmap", this::show);
    }

    private void show(Context context) {
        Progress progress = Progress.of(history.standings());
        Optional<Roadmap> roadmap = catalog.guide().roadmap();
        List<RoadmapView.Topic> topics =
                roadmap.map(map -> RoadmapView.topics(map, progress)).orElse(List.of());
        var view =
                new RoadmapView(
                        catalog.guideDiagnostics().stream()
                                .anyMatch(d -> d.file().equals(Path.of(GuideFiles.ROADMAP))),
                        topics,
                        roadmap.map(map -> drawing(map).with(topics)),
                        ProblemBars.of(catalog, progress));
        templates.show(context, "roadmap", "Roadmap", Chrome.Section.PRACTISE, view);
    }

    private RoadmapDrawing drawing(Roadmap roadmap) {
        RoadmapDrawing made = drawing.orElseGet(() -> RoadmapDrawing.of(roadmap));
        drawing = Optional.of(made);
        return made;
    }
}
