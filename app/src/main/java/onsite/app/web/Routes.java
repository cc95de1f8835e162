package onsite.app.web;

import io.javalin.config.RoutesConfig;

/// A room of the program that answers some addresses: the API and the pages.
@FunctionalInterface
public interface Routes {
    void addTo(RoutesConfig routes);
}
