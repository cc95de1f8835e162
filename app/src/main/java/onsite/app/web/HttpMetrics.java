package onsite.app.web;

import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Optional;

/// Times every answer by route, method and status.
final class HttpMetrics {
    private static final String SAMPLE = "onsite.timer";
    private final MeterRegistry registry;

    HttpMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void before(Context context) {
        context.attribute(SAMPLE, Timer.start(registry));
    }

    void after(Context context) {
        Timer.Sample sample = context.attribute(SAMPLE);
        if (sample == null) {
            return;
        }
        // The route, not the path: a label must have few values.
        String route =
                Optional.ofNullable(context.endpoints().lastHttpEndpoint())
                        .map(endpoint -> endpoint.path)
                        .orElse("none");
        sample.stop(
                Timer.builder("onsite.http")
                        .tag("route", route)
                        .tag("method", context.method().name())
                        .tag("status", String.valueOf(context.statusCode()))
                        .register(registry));
    }
}
