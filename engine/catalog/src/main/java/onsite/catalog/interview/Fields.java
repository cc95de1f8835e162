package onsite.catalog.interview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import onsite.catalog.text.Wording;
import onsite.catalog.yaml.YamlMapping;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.Slug;
import onsite.exercise.interview.Span;

/// Fields that several of the files have.
final class Fields {
    static final int NAME_MAX = 80;

    private Fields() {}

    static Optional<String> text(YamlMapping mapping, String key) {
        return mapping.require(key, key + ": …").flatMap(YamlValue::text);
    }

    /// One short line.
    static Optional<String> name(YamlMapping mapping, String key) {
        return mapping.require(key, key + ": …").flatMap(Fields::name);
    }

    static Optional<String> name(YamlValue value) {
        return value.text()
                .filter(text -> {
                    boolean bearable = text.length() <= NAME_MAX && text.lines().count() == 1;
                    if (!bearable) {
                        value.mistake(
                                Wording.quoted(text)
                                        + " is too long for a name: write one line of at most "
                                        + NAME_MAX
                                        + " characters");
                    }
                    return bearable;
                });
    }

    /// A list that has to be there.
    static List<String> texts(YamlMapping mapping, String key) {
        return texts(mapping.require(key, key + ": [\"…\"]"));
    }

    static List<String> textsIfAny(YamlMapping mapping, String key) {
        return texts(mapping.get(key));
    }

    private static List<String> texts(Optional<YamlValue> value) {
        return value.flatMap(YamlValue::list).orElse(List.of()).stream()
                .flatMap(element -> element.text().stream())
                .toList();
    }

    /// The elements of a list that could be read; the list has to be there.
    static <T> List<T> all(
            YamlMapping mapping, String key, String form, Function<YamlValue, Optional<T>> read) {
        return all(mapping.require(key, key + ": " + form), read);
    }

    static <T> List<T> all(Optional<YamlValue> value, Function<YamlValue, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        for (YamlValue element : value.flatMap(YamlValue::list).orElse(List.of())) {
            read.apply(element).ifPresent(all::add);
        }
        return all;
    }

    /// Words of a closed set, each at most once.
    static <E> Set<E> words(YamlValue value, String what, E[] all, Function<E, String> id) {
        Set<E> words = new LinkedHashSet<>();
        for (YamlValue element : value.list().orElse(List.of())) {
            Optional<E> word = element.oneOf(what, all, id);
            if (word.isPresent() && !words.add(word.get())) {
                element.mistake(id.apply(word.get()) + " is given twice: leave one out");
            }
        }
        return words;
    }

    /// A number, or a list of the least and the most.
    static Optional<Span> span(YamlValue value, Span bounds) {
        if (!value.isList()) {
            var number = value.number(bounds.least(), bounds.most());
            return number.isPresent()
                    ? Optional.of(new Span(number.getAsInt(), number.getAsInt()))
                    : Optional.empty();
        }
        List<YamlValue> ends = value.list().orElse(List.of());
        if (ends.size() != 2) {
            value.mistake("write a number, or the least and the most, such as [2, 3]");
            return Optional.empty();
        }
        var least = ends.getFirst().number(bounds.least(), bounds.most());
        var most = ends.getLast().number(bounds.least(), bounds.most());
        if (least.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        if (most.getAsInt() < least.getAsInt()) {
            value.mistake(
                    "from "
                            + least.getAsInt()
                            + " to "
                            + most.getAsInt()
                            + " goes down: write the least first");
            return Optional.empty();
        }
        return Optional.of(new Span(least.getAsInt(), most.getAsInt()));
    }

    /// A slug that `seen` has not, which then has it.
    static Optional<Slug> slug(YamlMapping mapping, String key, Set<Slug> seen) {
        return mapping.require(key, key + ": lower-case-words")
                .flatMap(value ->
                        slug(value)
                                .filter(slug -> {
                                    boolean isNew = seen.add(slug);
                                    if (!isNew) {
                                        value.mistake(
                                                slug
                                                        + " is given twice: call one of them otherwise");
                                    }
                                    return isNew;
                                }));
    }

    static Optional<Slug> slug(YamlValue value) {
        return value.text()
                .filter(text -> {
                    if (!Slug.isSlug(text)) {
                        value.mistake(
                                Wording.quoted(text)
                                        + " is not a slug: write lower-case words joined by hyphens, like url-shortener");
                    }
                    return Slug.isSlug(text);
                })
                .map(Slug::new);
    }
}
