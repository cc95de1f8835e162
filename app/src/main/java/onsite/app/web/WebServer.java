package onsite.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The HTTP server, on the loopback interface only.
public final class WebServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(WebServer.class);
    private static final String LOOPBACK = "127.0.0.1";

    /// No page of ours sends binary messages.
    private static final int BINARY_BYTES_MAX = 1024;

    /// Our pages say that they are there every half minute.
    private static final Duration IDLE_MAX = Duration.ofMinutes(2);

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /// @param port 0 takes any that is free
    /// @throws PortInUse when another program has the port
    public static WebServer start(
            int port,
            List<Routes> rooms,
            ErrorPage errorPage,
            Guard guard,
            MeterRegistry registry) {
        Javalin javalin =
                Javalin.create(config -> configure(config, rooms, errorPage, guard, registry));
        try {
            return new WebServer(javalin.start(LOOPBACK, port));
        } catch (JavalinBindException e) {
            javalin.stop();
            throw new PortInUse(port, e);
        }
    }

    /// Another program listens on the port.
    public static final class PortInUse extends RuntimeException {
        PortInUse(int port, Throwable cause) {
            super(
                    "Port "
                            + port
                            + " is in use, perhaps by another Onsite: stop that program, or choose"
                            + " another port with --port.",
                    cause);
        }
    }

    private static void configure(
            JavalinConfig config,
            List<Routes> rooms,
            ErrorPage errorPage,
            Guard guard,
            MeterRegistry registry) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        var metrics = new HttpMetrics(registry);
        config.routes.before(metrics::before);
        config.routes.before(guard::check);
        config.routes.wsBeforeUpgrade(guard::checkUpgrade);
        config.jetty.modifyWebSocketServletFactory(factory -> {
            factory.setMaxTextMessageSize(Body.BYTES_MAX);
            factory.setMaxBinaryMessageSize(BINARY_BYTES_MAX);
            factory.setIdleTimeout(IDLE_MAX);
        });
        rooms.forEach(room -> room.addTo(config.routes));
        config.routes.exception(
                Refusal.class, (e, context) -> answer(context, e.problem(), errorPage));
        config.routes.exception(
                HttpResponseException.class,
                (e, context) -> answer(context, problem(e, context), errorPage));
        config.routes.exception(
                Exception.class,
                (e, context) -> {
                    log.error("{} {} failed", context.method(), context.path(), e);
                    answer(
                            context,
                            new ProblemDetail(
                                    500,
                                    "Internal error",
                                    "Something in Onsite went wrong; its log says what."),
                            errorPage);
                });
        config.routes.after(metrics::after);
    }

    private static ProblemDetail problem(HttpResponseException e, Context context) {
        return switch (e.getStatus()) {
            case 404 ->
                    new ProblemDetail(
                            404, "Not found", "There is nothing at " + context.path() + ".");
            case 405 ->
                    new ProblemDetail(
                            405,
                            "Method not allowed",
                            context.path() + " can't be asked with " + context.method() + ".");
            default -> new ProblemDetail(e.getStatus(), "Refused", String.valueOf(e.getMessage()));
        };
    }

    private static void answer(Context context, ProblemDetail problem, ErrorPage errorPage) {
        context.status(problem.status());
        String accept = context.header("Accept");
        boolean person =
                accept != null
                        && accept.contains("text/html")
                        && !context.path().startsWith("/api/");
        if (person) {
            errorPage.show(context, problem);
        } else {
            context.result(problem.json(context.path()).toString())
                    .contentType(ProblemDetail.CONTENT_TYPE);
        }
    }

    public int port() {
        return javalin.port();
    }

    /// Where a browser finds it.
    public String address() {
        return "http://" + LOOPBACK + ":" + port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
