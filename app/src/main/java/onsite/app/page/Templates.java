package onsite.app.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;
import onsite.app.web.Guard;

/// Renders the templates that were compiled with the program.
final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Assets assets;

    Templates(Assets assets) {
        this.assets = assets;
    }

    /// @param template without its ending
    void show(Context context, String template, String title, Chrome.Section section, Object view) {
        String query = context.queryParam("q");
        var chrome =
                new Chrome(
                        title, section, query == null ? "" : query, assets, Guard.nonce(context));
        var output = new StringOutput();
        engine.render(template + ".jte", Map.of("chrome", chrome, "view", view), output);
        // A page shows what is true now: the browser may go back to it, but asks again.
        context.header("Cache-Control", "no-cache")
                .contentType("text/html; charset=utf-8")
                .result(output.toString());
    }
}
