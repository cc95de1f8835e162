package onsite.catalog.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import onsite.catalog.text.Wording;
import onsite.catalog.yaml.YamlMapping;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.Problem;
import onsite.exercise.Slug;

/// The problems that the guide's files may speak of.
///
/// @param problems those without a mistake
/// @param folders the names of all packages, broken ones included: what names one of those is no
///   mistake of the file that names it
record Shelf(Map<Slug, Problem> problems, Collection<String> folders) {

    /// Whether every package could be read, so that what is missing is really missing.
    boolean whole() {
        return problems.size() == folders.size();
    }

    /// The problems with one of the topics in `topics` or named in `problems`; a mistake if neither
    /// key is there, or no problem is.
    Set<Slug> selected(YamlMapping mapping) {
        Set<Slug> selected = new TreeSet<>(named(mapping));
        List<String> topics = topics(mapping);
        problems.values().stream()
                .filter(problem -> problem.topics().stream().anyMatch(topics::contains))
                .map(Problem::slug)
                .forEach(selected::add);
        return selected;
    }

    /// The words under `topics`, which need not be a problem's yet.
    static List<String> topics(YamlMapping mapping) {
        return texts(mapping, "topics").stream()
                .flatMap(value -> slug(value, "topic").stream())
                .map(Slug::text)
                .toList();
    }

    /// The problems under `problems` that are in the catalogue; one of which there is no folder is
    /// a mistake.
    List<Slug> named(YamlMapping mapping) {
        List<Slug> named = new ArrayList<>();
        for (YamlValue value : texts(mapping, "problems")) {
            Optional<Slug> slug = slug(value, "problem");
            if (slug.isPresent() && !folders.contains(slug.get().text())) {
                value.mistake(
                        "there is no problem "
                                + Wording.quoted(slug.get().text())
                                + Wording.nearest(slug.get().text(), folders)
                                        .map(near -> ": did you mean " + near + "?")
                                        .orElse(": write the name of a folder in problems/"));
            }
            slug.filter(problems::containsKey).ifPresent(named::add);
        }
        return named;
    }

    private static List<YamlValue> texts(YamlMapping mapping, String key) {
        return mapping.get(key).flatMap(YamlValue::list).orElse(List.of());
    }

    static Optional<Slug> slug(YamlValue value, String what) {
        return value.text()
                .flatMap(text -> {
                    if (!Slug.isSlug(text)) {
                        value.mistake(
                                Wording.quoted(text)
                                        + " is not a "
                                        + what
                                        + ": write lower-case words joined by hyphens, like two-sum");
                        return Optional.empty();
                    }
                    return Optional.of(new Slug(text));
                });
    }
}
