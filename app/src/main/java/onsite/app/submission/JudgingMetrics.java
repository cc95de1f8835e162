package onsite.app.submission;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.atomic.AtomicInteger;
import onsite.exercise.Judgement;

/// What is counted and timed about judging.
public final class JudgingMetrics {
    private final MeterRegistry registry;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Timer wait;

    public JudgingMetrics(MeterRegistry registry) {
        this.registry = registry;
        registry.gauge("onsite.judge.queue.length", waiting);
        wait =
                Timer.builder("onsite.judge.queue.wait")
                        .description("from acceptance to the first step of judging")
                        .publishPercentileHistogram()
                        .register(registry);
    }

    /// A submission begins to wait.
    ///
    /// @return to be run once, when it waits no longer
    Runnable waitingStarted() {
        waiting.incrementAndGet();
        Timer.Sample sample = Timer.start(registry);
        return () -> {
            waiting.decrementAndGet();
            sample.stop(wait);
        };
    }

    void judged(Judgement judgement) {
        String language = judgement.language().id();
        registry.counter(
                        "onsite.verdicts",
                        "verdict",
                        judgement.verdict().code(),
                        "language",
                        language)
                .increment();
        time("onsite.judge.compile", language, judgement.timings().compile());
        time("onsite.judge.run", language, judgement.timings().run());
        time("onsite.judge.total", language, judgement.timings().total());
    }

    private void time(String name, String language, java.time.Duration took) {
        Timer.builder(name)
                .tag("language", language)
                .publishPercentileHistogram()
                .register(registry)
                .record(took);
    }
}
