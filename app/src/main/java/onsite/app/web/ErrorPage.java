package onsite.app.web;

import io.javalin.http.Context;

/// Shows a problem to a person with a browser. Scripts are answered with problem details instead.
@FunctionalInterface
public interface ErrorPage {
    void show(Context context, ProblemDetail problem);
}
