package onsite.catalog.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onsite.catalog.yaml.Mistakes;
import onsite.catalog.yaml.YamlFile;
import onsite.catalog.yaml.YamlMapping;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.Slug;

/// Reads `guide-coverage.yaml`.
final class CoverageFile {
    private CoverageFile() {}

    static Optional<Coverage> read(String text, Mistakes mistakes) {
        return YamlFile.read(text, List.of("sections"), mistakes)
                .flatMap(file ->
                        file.require("sections", "sections: [{chapter: …, name: …, items: [...]}]"))
                .flatMap(YamlValue::list)
                .map(sections ->
                        new Coverage(
                                sections.stream()
                                        .flatMap(section -> section(section).stream())
                                        .toList()));
    }

    private static Optional<Coverage.Section> section(YamlValue value) {
        Optional<YamlMapping> mapping = value.mapping(List.of("chapter", "name", "items"));
        Optional<String> chapter =
                mapping.flatMap(m -> m.require("chapter", "chapter: Advanced Coding Topics"))
                        .flatMap(YamlValue::text);
        Optional<String> name =
                mapping.flatMap(m -> m.require("name", "name: Graphs")).flatMap(YamlValue::text);
        List<Coverage.Item> items = new ArrayList<>();
        mapping.flatMap(m -> m.require("items", "items: [{name: …, problems: […]}]"))
                .flatMap(YamlValue::list)
                .orElse(List.of())
                .forEach(item -> item(item).ifPresent(items::add));
        return chapter.flatMap(c -> name.map(n -> new Coverage.Section(c, n, items)));
    }

    private static Optional<Coverage.Item> item(YamlValue value) {
        Optional<YamlMapping> mapping = value.mapping(List.of("name", "problems"));
        Optional<String> name =
                mapping.flatMap(m -> m.require("name", "name: Sliding window"))
                        .flatMap(YamlValue::text);
        List<Slug> problems =
                mapping
                        .flatMap(m -> m.require("problems", "problems: [max-window-sum]"))
                        .flatMap(YamlValue::list)
                        .orElse(List.of())
                        .stream()
                        .flatMap(problem -> Shelf.slug(problem, "problem").stream())
                        .toList();
        return name.map(n -> new Coverage.Item(n, problems));
    }
}
