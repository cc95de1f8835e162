package onsite.catalog.interview;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onsite.catalog.text.Wording;
import onsite.catalog.yaml.Mistakes;
import onsite.catalog.yaml.YamlFile;
import onsite.catalog.yaml.YamlMapping;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.Slug;
import onsite.exercise.interview.HiringProcess;
import onsite.exercise.interview.HiringProcess.FunnelStep;
import onsite.exercise.interview.HiringProcess.ProcessStage;
import onsite.exercise.interview.Span;

/// Reads `process.yaml`.
final class ProcessFile {
    private static final List<String> STAGE_KEYS =
            List.of("id", "name", "happens", "rounds", "minutes", "passPercent", "waitDays");

    private ProcessFile() {}

    static Optional<HiringProcess> read(String text, Mistakes mistakes) {
        return YamlFile.read(text, List.of("weeks", "stages", "funnel", "notes"), mistakes)
                .flatMap(ProcessFile::read);
    }

    private static Optional<HiringProcess> read(YamlMapping file) {
        Optional<Span> weeks =
                file.require("weeks", "weeks: [6, 8]")
                        .flatMap(v -> Fields.span(v, new Span(1, 104)));
        Set<Slug> ids = new HashSet<>();
        List<ProcessStage> stages =
                Fields.all(
                        file,
                        "stages",
                        "[{id: screen, name: Phone screen, happens: …}]",
                        value -> stage(value, ids));
        List<FunnelStep> funnel =
                Fields.all(
                        file,
                        "funnel",
                        "[{stage: screen, name: Phone screens, count: 15}]",
                        value -> step(value, ids));
        for (int i = 1; i < funnel.size(); i++) {
            if (funnel.get(i).count() > funnel.get(i - 1).count()) {
                int line = i;
                file.get("funnel")
                        .ifPresent(v ->
                                v.mistake(
                                        "a funnel narrows: "
                                                + funnel.get(line).name()
                                                + " has more than "
                                                + funnel.get(line - 1).name()));
            }
        }
        List<String> notes = Fields.texts(file, "notes");
        return weeks.isPresent() && !stages.isEmpty()
                ? Optional.of(new HiringProcess(weeks.get(), stages, funnel, notes))
                : Optional.empty();
    }

    private static Optional<ProcessStage> stage(YamlValue value, Set<Slug> ids) {
        Optional<YamlMapping> mapping = value.mapping(STAGE_KEYS);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Optional<Slug> id = Fields.slug(mapping.get(), "id", ids);
        Optional<String> name = Fields.name(mapping.get(), "name");
        Optional<String> happens = Fields.text(mapping.get(), "happens");
        Optional<Span> rounds = span(mapping.get(), "rounds", new Span(1, 12));
        Optional<Span> minutes = span(mapping.get(), "minutes", new Span(5, 480));
        Optional<Span> passPercent = span(mapping.get(), "passPercent", new Span(0, 100));
        Optional<Span> waitDays = span(mapping.get(), "waitDays", new Span(0, 365));
        return id.isPresent() && name.isPresent() && happens.isPresent()
                ? Optional.of(
                        new ProcessStage(
                                id.get().text(),
                                name.get(),
                                happens.get(),
                                rounds,
                                minutes,
                                passPercent,
                                waitDays))
                : Optional.empty();
    }

    private static Optional<Span> span(YamlMapping mapping, String key, Span bounds) {
        return mapping.get(key).flatMap(v -> Fields.span(v, bounds));
    }

    private static Optional<FunnelStep> step(YamlValue value, Set<Slug> ids) {
        Optional<YamlMapping> mapping = value.mapping(List.of("stage", "name", "count"));
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> stage =
                mapping.get()
                        .require("stage", "stage: screen")
                        .flatMap(v -> Fields.slug(v).filter(slug -> isStage(v, slug, ids)))
                        .map(Slug::text);
        Optional<String> name = Fields.name(mapping.get(), "name");
        Optional<Integer> count =
                mapping.get()
                        .require("count", "count: 15")
                        .flatMap(v -> v.number(0, 100_000).stream().boxed().findFirst());
        return stage.isPresent() && name.isPresent() && count.isPresent()
                ? Optional.of(new FunnelStep(stage.get(), name.get(), count.get()))
                : Optional.empty();
    }

    private static boolean isStage(YamlValue value, Slug slug, Set<Slug> ids) {
        if (!ids.contains(slug)) {
            List<String> known = ids.stream().map(Slug::text).sorted().toList();
            value.mistake(
                    Wording.quoted(slug.text())
                            + " is no stage above: write "
                            + String.join(", ", known)
                            + Wording.suggestion(slug.text(), known));
        }
        return ids.contains(slug);
    }
}
