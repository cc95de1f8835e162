package onsite.catalog.interview;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onsite.catalog.yaml.Mistakes;
import onsite.catalog.yaml.YamlFile;
import onsite.catalog.yaml.YamlMapping;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.Slug;
import onsite.exercise.interview.Grade;
import onsite.exercise.interview.RoundType;
import onsite.exercise.interview.Rubric;
import onsite.exercise.interview.Rubric.Criterion;

/// Reads `rubric.yaml`.
final class RubricFile {
    private static final List<String> GRADES = Stream.of(Grade.values()).map(Grade::id).toList();

    private RubricFile() {}

    static Optional<Map<RoundType, Rubric>> read(String text, Mistakes mistakes) {
        return YamlFile.read(text, List.of("rubrics"), mistakes)
                .map(file -> {
                    Map<RoundType, Rubric> rubrics = new EnumMap<>(RoundType.class);
                    for (YamlValue value :
                            file.require("rubrics", "rubrics: [{round: coding, criteria: […]}]")
                                    .flatMap(YamlValue::list)
                                    .orElse(List.of())) {
                        rubric(value)
                                .filter(rubric -> rubrics.put(rubric.round(), rubric) != null)
                                .ifPresent(rubric ->
                                        value.mistake(
                                                "there are two rubrics for "
                                                        + rubric.round().id()
                                                        + ": leave one out"));
                    }
                    return rubrics;
                });
    }

    private static Optional<Rubric> rubric(YamlValue value) {
        Optional<YamlMapping> mapping = value.mapping(List.of("round", "criteria"));
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Optional<RoundType> round =
                mapping.get()
                        .require("round", "round: coding")
                        .flatMap(v -> v.oneOf("type of round", RoundType.values(), RoundType::id));
        Set<Slug> seen = new HashSet<>();
        List<Criterion> criteria =
                Fields.all(
                        mapping.get(),
                        "criteria",
                        "[{id: testing, …}]",
                        element -> criterion(element, seen));
        return round.isPresent() && !criteria.isEmpty()
                ? Optional.of(new Rubric(round.get(), criteria))
                : Optional.empty();
    }

    private static Optional<Criterion> criterion(YamlValue value, Set<Slug> seen) {
        Optional<YamlMapping> mapping = value.mapping(List.of("id", "name", "question", "anchors"));
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Optional<Slug> id = Fields.slug(mapping.get(), "id", seen);
        Optional<String> name = Fields.name(mapping.get(), "name");
        Optional<String> question = Fields.text(mapping.get(), "question");
        Map<Grade, String> anchors = new EnumMap<>(Grade.class);
        mapping.get()
                .require("anchors", "anchors: {strong-no: …, no: …, yes: …, strong-yes: …}")
                .flatMap(v -> v.mapping(GRADES))
                .ifPresent(grades -> {
                    for (Grade grade : Grade.values()) {
                        Fields.text(grades, grade.id())
                                .ifPresent(anchor -> anchors.put(grade, anchor));
                    }
                });
        return id.isPresent()
                        && name.isPresent()
                        && question.isPresent()
                        && anchors.size() == Grade.values().length
                ? Optional.of(new Criterion(id.get().text(), name.get(), question.get(), anchors))
                : Optional.empty();
    }
}
