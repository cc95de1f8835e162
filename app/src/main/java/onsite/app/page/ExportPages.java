package onsite.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import onsite.app.store.Archive;
import onsite.app.web.Routes;

/// Everything that is kept, as one file: the same that `onsite export` writes.
final class ExportPages implements Routes {
    static final String PATH = "/export.json";

    private final Archive archive;
    private final Clock clock;

    ExportPages(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, this::write);
    }

    private void write(Context context) {
        Instant now = clock.instant();
        context.contentType("application/json")
                .header("Content-Disposition", "attachment; filename=onsite-export.json");
        try {
            archive.write(context.outputStream(), now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
