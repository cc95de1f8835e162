package onsite.catalog.interview;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onsite.catalog.Catalog;
import onsite.catalog.text.Wording;
import onsite.catalog.yaml.Mistakes;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.Problem;
import onsite.exercise.Slug;

/// What a company may name. A name that leads nowhere is told, but does not take the company away:
/// the exercise may be broken rather than the company.
///
/// @param topics of problems; none are checked when there are no problems at all
record References(
        Set<String> topics, Set<String> problems, Set<String> themes, Set<String> questions) {

    static References to(Catalog catalog, Questions questions) {
        Collection<Problem> problems = catalog.problems().values();
        return new References(
                problems.stream()
                        .flatMap(p -> p.topics().stream())
                        .collect(Collectors.toCollection(TreeSet::new)),
                problems.stream()
                        .map(p -> p.slug().text())
                        .collect(Collectors.toCollection(TreeSet::new)),
                questions.themes().stream()
                        .map(t -> t.id())
                        .collect(Collectors.toCollection(TreeSet::new)),
                questions.questions().keySet().stream()
                        .map(Slug::text)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    Set<String> topics(Optional<YamlValue> list, Mistakes nowhere) {
        return words(list, "a topic of a problem", topics, nowhere);
    }

    Set<Slug> problems(Optional<YamlValue> list, Mistakes nowhere) {
        return slugs(words(list, "a problem", problems, nowhere));
    }

    Set<String> themes(Optional<YamlValue> list, Mistakes nowhere) {
        return words(list, "a theme of a question", themes, nowhere);
    }

    Set<Slug> questions(Optional<YamlValue> list, Mistakes nowhere) {
        return slugs(words(list, "a question", questions, nowhere));
    }

    private static Set<Slug> slugs(Set<String> words) {
        return words.stream().map(Slug::new).collect(Collectors.toSet());
    }

    private static Set<String> words(
            Optional<YamlValue> list, String what, Set<String> known, Mistakes nowhere) {
        Set<String> words = new LinkedHashSet<>();
        for (YamlValue element : list.flatMap(YamlValue::list).orElse(List.of())) {
            Optional<String> word = Fields.slug(element).map(Slug::text);
            word.filter(w -> !words.add(w))
                    .ifPresent(w -> element.mistake(w + " is given twice: leave one out"));
            word.filter(w -> !known.isEmpty() && !known.contains(w))
                    .ifPresent(w -> nowhere.at(element.line(), unknown(w, what, known)));
        }
        return words;
    }

    private static String unknown(String word, String what, Set<String> known) {
        return Wording.quoted(word)
                + " is not "
                + what
                + " that is here"
                + Wording.nearest(word, known)
                        .map(near -> ": did you mean " + near + "?")
                        .orElse(": add it first, or leave it out");
    }
}
