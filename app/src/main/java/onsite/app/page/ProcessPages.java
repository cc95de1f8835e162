package onsite.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import onsite.app.store.Applications;
import onsite.app.store.Applications.Outcome;
import onsite.app.store.Applications.Step;
import onsite.app.store.SubmissionId;
import onsite.app.web.Refusal;
import onsite.app.web.Routes;
import onsite.coach.process.Funnel;
import onsite.coach.process.UsualStage;
import onsite.exercise.interview.HiringProcess;
import onsite.exercise.interview.HiringProcess.ProcessStage;
import onsite.exercise.interview.Span;

/// Applications, stage by stage.
final class ProcessPages implements Routes {
    private static final int NAME_MAX = 100;

    private final Optional<HiringProcess> process;
    private final Applications log;
    private final Templates templates;
    private final Clock clock;
    private final ZoneId zone;
    private final RandomGenerator random;

    ProcessPages(
            Optional<HiringProcess> process,
            Applications log,
            Templates templates,
            Clock clock,
            ZoneId zone,
            RandomGenerator random) {
        this.process = process;
        this.log = log;
        this.templates = templates;
        this.clock = clock;
        this.zone = zone;
        this.random = random;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/process", this::show);
        routes.post("/process", this::apply);
        routes.post("/process/{id}", this::step);
    }

    private void show(Context context) {
        Instant now = clock.instant();
        List<ProcessStage> stages = process.map(HiringProcess::stages).orElse(List.of());
        Map<SubmissionId, List<Step>> own = own();
        Map<String, Funnel.Count> counts = counts(own, now);
        Map<String, String> said =
                Funnel.beside(
                                stages.stream().flatMap(stage -> usual(stage).stream()).toList(),
                                counts)
                        .stream()
                        .collect(Collectors.toMap(row -> row.usual().id(), Funnel.Row::sentence));
        var view =
                new ProcessView(
                        process.map(p -> range(p.weeks()) + " weeks").orElse(""),
                        stages.stream()
                                .map(stage ->
                                        new ProcessView.Stage(
                                                stage.id(),
                                                stage.name(),
                                                stage.happens(),
                                                stage.passPercent()
                                                        .map(p -> range(p) + " %")
                                                        .orElse(""),
                                                stage.waitDays()
                                                        .map(p -> range(p) + " days")
                                                        .orElse(""),
                                                reached(own, stage.id()),
                                                said.getOrDefault(stage.id(), "")))
                                .toList(),
                        own.values().stream()
                                .map(List::getLast)
                                .sorted(Comparator.comparing(Step::at).reversed())
                                .map(step -> application(step, stages, now))
                                .toList(),
                        process.map(HiringProcess::notes).orElse(List.of()));
        templates.show(context, "process", "Applications", Chrome.Section.TODAY, view);
    }

    private static String range(Span span) {
        return span.least() == span.most() ? "" + span.least() : span.least() + "–" + span.most();
    }

    private Map<SubmissionId, List<Step>> own() {
        Map<SubmissionId, List<Step>> own = new LinkedHashMap<>();
        for (Step step : log.steps()) {
            own.computeIfAbsent(step.application(), id -> new ArrayList<>()).add(step);
        }
        return own;
    }

    private static int reached(Map<SubmissionId, List<Step>> own, String stage) {
        return (int)
                own.values().stream()
                        .filter(steps ->
                                steps.stream().anyMatch(step -> step.stage().equals(stage)))
                        .count();
    }

    private static Map<String, Funnel.Count> counts(
            Map<SubmissionId, List<Step>> own, Instant now) {
        Map<String, Funnel.Count> counts = new HashMap<>();
        for (List<Step> steps : own.values()) {
            Set<String> decided = new HashSet<>();
            for (Step step : steps) {
                if (step.outcome() != Outcome.OPEN && decided.add(step.stage())) {
                    boolean passed = step.outcome() == Outcome.PASSED;
                    counts.merge(
                            step.stage(),
                            new Funnel.Count(passed ? 1 : 0, passed ? 0 : 1, 0, 0),
                            ProcessPages::sum);
                }
            }
            Step last = steps.getLast();
            if (last.outcome() == Outcome.OPEN) {
                int days = (int) Math.max(0, Duration.between(last.at(), now).toDays());
                counts.merge(last.stage(), new Funnel.Count(0, 0, 1, days), ProcessPages::sum);
            }
        }
        return counts;
    }

    private static Funnel.Count sum(Funnel.Count a, Funnel.Count b) {
        return new Funnel.Count(
                a.passed() + b.passed(),
                a.failed() + b.failed(),
                a.waiting() + b.waiting(),
                Math.max(a.longestWaitDays(), b.longestWaitDays()));
    }

    private static Optional<UsualStage> usual(ProcessStage stage) {
        return stage.passPercent()
                .map(pass ->
                        new UsualStage(
                                stage.id(),
                                stage.name(),
                                pass.least() / 100.0,
                                pass.most() / 100.0,
                                stage.waitDays().map(Span::least).orElse(0),
                                stage.waitDays().map(Span::most).orElse(0)));
    }

    private ProcessView.Application application(Step step, List<ProcessStage> stages, Instant now) {
        Optional<ProcessStage> stage =
                stages.stream().filter(each -> each.id().equals(step.stage())).findFirst();
        return new ProcessView.Application(
                step.application().text(),
                step.company(),
                step.stage(),
                stage.map(ProcessStage::name).orElse(step.stage()),
                step.outcome() == Outcome.OPEN,
                step.outcome() == Outcome.FAILED,
                Moment.of(step.at(), now, zone),
                next(stages, step.stage()).map(ProcessStage::name).orElse(""));
    }

    private static Optional<ProcessStage> next(List<ProcessStage> stages, String stage) {
        for (int i = 0; i + 1 < stages.size(); i++) {
            if (stages.get(i).id().equals(stage)) {
                return Optional.of(stages.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private void apply(Context context) {
        String company = Forms.text(context, "company", NAME_MAX);
        Instant now = clock.instant();
        String first =
                process.map(p -> p.stages().getFirst().id())
                        .orElseThrow(() ->
                                new Refusal(
                                        404,
                                        "No stages",
                                        "The content folder has no interview/process.yaml, which"
                                                + " names the stages."));
        log.add(new Step(SubmissionId.next(now, random), company, first, Outcome.OPEN, now));
        context.redirect("/process", HttpStatus.SEE_OTHER);
    }

    /// The open stage of an application was passed or failed. Passed, the next one is open.
    private void step(Context context) {
        Step last =
                SubmissionId.of(context.pathParam("id"))
                        .flatMap(id -> Optional.ofNullable(own().get(id)))
                        .map(List::getLast)
                        .orElseThrow(() ->
                                new Refusal(
                                        404,
                                        "No such application",
                                        "There is no such application."));
        Outcome outcome =
                Outcome.of(Forms.text(context, "outcome", 20))
                        .filter(given -> given != Outcome.OPEN)
                        .orElseThrow(() ->
                                new Refusal(
                                        422, "No such outcome", "A stage is passed or failed."));
        if (last.outcome() == Outcome.OPEN
                && last.stage().equals(Forms.text(context, "stage", 60))) {
            Instant now = clock.instant();
            log.add(new Step(last.application(), last.company(), last.stage(), outcome, now));
            if (outcome == Outcome.PASSED) {
                next(process.map(HiringProcess::stages).orElse(List.of()), last.stage())
                        .ifPresent(stage ->
                                log.add(
                                        new Step(
                                                last.application(),
                                                last.company(),
                                                stage.id(),
                                                Outcome.OPEN,
                                                now.plusMillis(1))));
            }
        }
        context.redirect("/process", HttpStatus.SEE_OTHER);
    }
}
