package onsite.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import onsite.catalog.text.Wording;
import onsite.catalog.yaml.Mistakes;
import onsite.catalog.yaml.YamlFile;
import onsite.catalog.yaml.YamlMapping;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.Category;
import onsite.exercise.Checker;
import onsite.exercise.Complexity;
import onsite.exercise.Difficulty;
import onsite.exercise.Growth;
import onsite.exercise.Limits;
import onsite.exercise.Signature;
import onsite.exercise.Slug;

/// What `problem.yaml` says.
record ProblemFile(
        String name,
        Difficulty difficulty,
        Category category,
        List<String> topics,
        Signature signature,
        Checker checker,
        Limits limits,
        Complexity complexity) {

    private static final int NAME_MAX = 80;
    private static final List<String> KEYS =
            List.of(
                    "name",
                    "difficulty",
                    "category",
                    "topics",
                    "signature",
                    "answer",
                    "class",
                    "constructor",
                    "methods",
                    "checker",
                    "complexity",
                    "limits");

    /// Empty if a part without which the others make no sense is wrong; every mistake has been
    /// told.
    static Optional<ProblemFile> read(String text, Mistakes mistakes) {
        return YamlFile.read(text, KEYS, mistakes).flatMap(file -> read(file, mistakes));
    }

    private static Optional<ProblemFile> read(YamlMapping file, Mistakes mistakes) {
        Optional<String> name = file.require("name", "name: Two Sum").flatMap(ProblemFile::name);
        Optional<Difficulty> difficulty =
                file.require("difficulty", "difficulty: easy")
                        .flatMap(value ->
                                word(value, "difficulty", Difficulty.values(), Difficulty::id));
        Optional<Category> category =
                file.require("category", "category: hash-tables")
                        .flatMap(value -> word(value, "category", Category.values(), Category::id));
        Optional<List<String>> topics =
                file.require("topics", "topics: [arrays, hash-map]").flatMap(ProblemFile::topics);
        Optional<Signature> signature = SignatureFields.read(file, mistakes);
        Optional<Checker> checker =
                file.has("checker")
                        ? file.get("checker").flatMap(value -> CheckerField.read(value, signature))
                        : Optional.of(new Checker.Exact());
        Optional<Limits> limits =
                file.has("limits")
                        ? file.get("limits").flatMap(LimitsField::read)
                        : Optional.of(Limits.DEFAULT);
        Optional<Complexity> complexity =
                file.require("complexity", "complexity: {time: n, space: n}")
                        .flatMap(ProblemFile::complexity);
        boolean whole =
                Stream.of(
                                name,
                                difficulty,
                                category,
                                topics,
                                signature,
                                checker,
                                limits,
                                complexity)
                        .allMatch(Optional::isPresent);
        return whole
                ? Optional.of(
                        new ProblemFile(
                                name.get(),
                                difficulty.get(),
                                category.get(),
                                topics.get(),
                                signature.get(),
                                checker.get(),
                                limits.get(),
                                complexity.get()))
                : Optional.empty();
    }

    static Optional<String> name(YamlValue value) {
        return value.text()
                .filter(name -> {
                    boolean bearable = name.length() <= NAME_MAX && name.lines().count() == 1;
                    if (!bearable) {
                        value.mistake(
                                Wording.quoted(name)
                                        + " is too long for a name: write one line of at most "
                                        + NAME_MAX
                                        + " characters");
                    }
                    return bearable;
                });
    }

    /// One of a closed set of words.
    static <E> Optional<E> word(YamlValue value, String what, E[] all, Function<E, String> id) {
        return value.oneOf(what, all, id);
    }

    static Optional<List<String>> topics(YamlValue value) {
        return value.list()
                .map(elements -> {
                    List<String> topics = new ArrayList<>();
                    Set<String> seen = new HashSet<>();
                    for (YamlValue element : elements) {
                        element.text()
                                .filter(topic -> isTopic(element, topic, seen))
                                .ifPresent(topics::add);
                    }
                    return topics;
                });
    }

    private static boolean isTopic(YamlValue element, String topic, Set<String> seen) {
        if (!Slug.isSlug(topic)) {
            element.mistake(
                    Wording.quoted(topic)
                            + " is not a topic: write lower-case words joined by hyphens, like hash-map");
            return false;
        }
        if (!seen.add(topic)) {
            element.mistake("the topic " + topic + " is given twice: leave one out");
            return false;
        }
        return true;
    }

    private static Optional<Complexity> complexity(YamlValue value) {
        Optional<YamlMapping> mapping = value.mapping(List.of("time", "space", "n"));
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Optional<Growth> time =
                mapping.get()
                        .require("time", "time: n log n")
                        .flatMap(v -> word(v, "growth", Growth.values(), Growth::notation));
        Optional<Growth> space =
                mapping.get()
                        .require("space", "space: 1")
                        .flatMap(v -> word(v, "growth", Growth.values(), Growth::notation));
        String sizeMeans = mapping.get().get("n").flatMap(YamlValue::text).orElse("");
        return time.isPresent() && space.isPresent()
                ? Optional.of(new Complexity(time.get(), space.get(), sizeMeans))
                : Optional.empty();
    }
}
