package onsite.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import onsite.app.web.Refusal;
import onsite.app.web.Routes;

/// Serves scripts, styles and icons.
final class AssetPages implements Routes {
    private final Assets assets;

    AssetPages(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/assets/{hash}/<path>", this::file);
        routes.get("/favicon.ico", context -> context.redirect(assets.url("mark.svg")));
    }

    private void file(Context context) {
        String tag = '"' + assets.hash() + '"';
        boolean current = context.pathParam("hash").equals(assets.hash());
        Assets.Asset asset =
                assets.find(context.pathParam("path"))
                        .orElseThrow(() ->
                                new Refusal(
                                        404,
                                        "Not found",
                                        "There is no file at " + context.path() + "."));
        // Under an old hash the newest file is given, but not to be kept.
        context.header(
                "Cache-Control", current ? "public, max-age=31536000, immutable" : "no-store");
        context.header("ETag", tag);
        if (current && tag.equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        context.contentType(asset.contentType()).result(asset.open());
    }
}
