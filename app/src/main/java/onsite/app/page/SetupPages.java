package onsite.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.util.function.Supplier;
import onsite.app.web.Routes;
import onsite.catalog.Catalog;
import onsite.catalog.Diagnostic;
import onsite.judge.Environment;
import onsite.judge.language.Toolchain;

/// What this machine brings for judging, and what it lacks.
final class SetupPages implements Routes {
    private final Supplier<Environment> environment;
    private final Catalog catalog;
    private final Path home;
    private final Templates templates;

    SetupPages(Supplier<Environment> environment, Catalog catalog, Path home, Templates templates) {
        this.environment = environment;
        this.catalog = catalog;
        this.home = home;
        this.templates = templates;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/setup", this::show);
    }

    private void show(Context context) {
        Environment here = environment.get();
        var view =
                new SetupView(
                        here.sandbox(),
                        here.warnings(),
                        here.toolchains().stream().map(SetupPages::toolchain).toList(),
                        catalog.problems().size(),
                        catalog.diagnostics().stream().map(Diagnostic::toString).toList(),
                        home.toString());
        templates.show(context, "setup", "Setup", Chrome.Section.SETUP, view);
    }

    private static SetupView.Toolchain toolchain(Toolchain report) {
        return new SetupView.Toolchain(
                report.language().label(),
                report.version().isPresent(),
                report.version().orElse(""),
                report.home().map(Path::toString).orElse(""),
                report.advice(),
                report.remarks());
    }
}
