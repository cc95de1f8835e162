package onsite.catalog.guide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import onsite.catalog.text.Wording;
import onsite.catalog.yaml.Mistakes;
import onsite.catalog.yaml.YamlFile;
import onsite.catalog.yaml.YamlMapping;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.Category;
import onsite.exercise.Difficulty;
import onsite.exercise.Problem;
import onsite.exercise.Slug;

/// Reads `roadmap.yaml`.
final class RoadmapFile {
    private static final int NAME_MAX = 28;
    private static final List<String> TOPIC =
            List.of("id", "name", "sentence", "prerequisites", "topics", "problems");

    private final Shelf shelf;
    private final Mistakes mistakes;

    /// A topic before its problems are known.
    ///
    /// @param named problems that the file itself names
    private record Draft(
            YamlValue value,
            String id,
            String name,
            String sentence,
            List<String> prerequisites,
            List<String> topics,
            List<Slug> named) {}

    RoadmapFile(Shelf shelf, Mistakes mistakes) {
        this.shelf = shelf;
        this.mistakes = mistakes;
    }

    /// What could be read of it; every mistake has been told.
    Optional<Roadmap> read(String text) {
        Optional<YamlMapping> file =
                YamlFile.read(text, List.of("problems", "percent", "topics"), mistakes);
        Optional<Targets> targets = file.flatMap(this::targets);
        Map<String, Draft> drafts = new LinkedHashMap<>();
        file.flatMap(f -> f.require("topics", "topics: [{id: arrays, name: Arrays, …}]"))
                .flatMap(YamlValue::list)
                .orElse(List.of())
                .forEach(value -> draft(value).ifPresent(d -> put(drafts, d)));
        boolean known = prerequisitesAreKnown(drafts);
        return known && !hasCycle(drafts) && targets.isPresent()
                ? Optional.of(new Roadmap(topics(drafts), targets.get()))
                : Optional.empty();
    }

    private Optional<Targets> targets(YamlMapping file) {
        Map<Category, Integer> problems = new EnumMap<>(Category.class);
        file.require("problems", "problems: {arrays-and-strings: 40, …}")
                .ifPresent(value ->
                        counts(value, Category.values(), Category::id, "category", problems));
        Map<Difficulty, Integer> percent = new EnumMap<>(Difficulty.class);
        Optional<YamlValue> parts = file.require("percent", "percent: {easy: 30, …}");
        parts.ifPresent(
                value -> counts(value, Difficulty.values(), Difficulty::id, "difficulty", percent));
        int sum = percent.values().stream().mapToInt(Integer::intValue).sum();
        if (parts.isPresent() && sum != 100) {
            parts.get().mistake("the difficulties are " + sum + " % together: make it 100");
        }
        return sum == 100 ? Optional.of(new Targets(problems, percent)) : Optional.empty();
    }

    private static <K> void counts(
            YamlValue value, K[] keys, Function<K, String> id, String what, Map<K, Integer> into) {
        value.mapping(List.of(keys).stream().map(id).toList())
                .ifPresent(mapping -> {
                    for (K key : keys) {
                        mapping.get(id.apply(key))
                                .flatMap(v -> count(v, what))
                                .ifPresent(n -> into.put(key, n));
                    }
                });
    }

    private static Optional<Integer> count(YamlValue value, String what) {
        return value.text()
                .flatMap(text -> {
                    if (text.matches("[1-9][0-9]{0,3}")) {
                        return Optional.of(Integer.parseInt(text));
                    }
                    value.mistake(
                            Wording.quoted(text)
                                    + " is not a number for a "
                                    + what
                                    + ": write one from 1 to 9999");
                    return Optional.empty();
                });
    }

    private void put(Map<String, Draft> drafts, Draft draft) {
        if (drafts.putIfAbsent(draft.id, draft) != null) {
            draft.value.mistake("the topic " + draft.id + " is given twice: leave one out");
        }
    }

    private Optional<Draft> draft(YamlValue value) {
        Optional<YamlMapping> mapping = value.mapping(TOPIC);
        Optional<String> id =
                mapping.flatMap(m -> m.require("id", "id: two-pointers"))
                        .flatMap(v -> Shelf.slug(v, "topic"))
                        .map(Slug::text);
        Optional<String> name =
                mapping.flatMap(m -> m.require("name", "name: Two pointers"))
                        .flatMap(RoadmapFile::name);
        Optional<String> sentence =
                mapping.flatMap(m -> m.require("sentence", "sentence: …")).flatMap(YamlValue::text);
        if (mapping.isEmpty() || id.isEmpty() || name.isEmpty() || sentence.isEmpty()) {
            return Optional.empty();
        }
        List<String> prerequisites =
                mapping
                        .get()
                        .get("prerequisites")
                        .flatMap(YamlValue::list)
                        .orElse(List.of())
                        .stream()
                        .flatMap(v -> Shelf.slug(v, "topic").stream())
                        .map(Slug::text)
                        .toList();
        return Optional.of(
                new Draft(
                        value,
                        id.get(),
                        name.get(),
                        sentence.get(),
                        prerequisites,
                        Shelf.topics(mapping.get()),
                        shelf.named(mapping.get())));
    }

    private static Optional<String> name(YamlValue value) {
        return value.text()
                .filter(name -> {
                    if (name.length() > NAME_MAX) {
                        value.mistake(
                                Wording.quoted(name)
                                        + " does not fit into a box of the roadmap: write at most "
                                        + NAME_MAX
                                        + " characters");
                    }
                    return name.length() <= NAME_MAX;
                });
    }

    private static boolean prerequisitesAreKnown(Map<String, Draft> drafts) {
        boolean known = true;
        for (Draft draft : drafts.values()) {
            for (String prerequisite : draft.prerequisites) {
                if (!drafts.containsKey(prerequisite)) {
                    known = false;
                    draft.value.mistake(
                            "the topic "
                                    + draft.id
                                    + " has the prerequisite "
                                    + Wording.quoted(prerequisite)
                                    + ", which is no topic of the roadmap"
                                    + Wording.suggestion(prerequisite, drafts.keySet()));
                }
            }
        }
        return known;
    }

    /// Tells the first cycle that is found.
    private static boolean hasCycle(Map<String, Draft> drafts) {
        Set<String> done = new LinkedHashSet<>();
        for (String id : drafts.keySet()) {
            if (closesCycle(id, drafts, new LinkedHashSet<>(), done)) {
                return true;
            }
        }
        return false;
    }

    private static boolean closesCycle(
            String id, Map<String, Draft> drafts, Set<String> path, Set<String> done) {
        if (done.contains(id)) {
            return false;
        }
        Draft draft = drafts.get(id);
        if (draft == null) {
            return false;
        }
        if (!path.add(id)) {
            List<String> cycle = new ArrayList<>(path);
            cycle = new ArrayList<>(cycle.subList(cycle.indexOf(id), cycle.size()));
            cycle.add(id);
            draft.value.mistake(
                    "the prerequisites form a cycle: "
                            + String.join(" needs ", cycle)
                            + "; leave one of them out");
            return true;
        }
        for (String prerequisite : draft.prerequisites) {
            if (closesCycle(prerequisite, drafts, path, done)) {
                return true;
            }
        }
        path.remove(id);
        done.add(id);
        return false;
    }

    private List<Roadmap.Topic> topics(Map<String, Draft> drafts) {
        Map<String, SortedSet<Slug>> members = members(drafts);
        List<Roadmap.Topic> topics = new ArrayList<>();
        for (Draft draft :
                Roadmap.inOrder(List.copyOf(drafts.values()), Draft::id, Draft::prerequisites)) {
            SortedSet<Slug> problems = members.getOrDefault(draft.id, new TreeSet<>());
            if (problems.isEmpty() && shelf.whole()) {
                draft.value.mistake(
                        "the topic "
                                + draft.id
                                + " has no problem: write topics or problems that belong to it, or"
                                + " leave it out");
            }
            topics.add(
                    new Roadmap.Topic(
                            draft.id, draft.name, draft.sentence, draft.prerequisites, problems));
        }
        return topics;
    }

    private Map<String, SortedSet<Slug>> members(Map<String, Draft> drafts) {
        Map<String, List<String>> prerequisites = new HashMap<>();
        drafts.values().forEach(draft -> prerequisites.put(draft.id, draft.prerequisites));
        Map<String, SortedSet<Slug>> members = new HashMap<>();
        for (Problem problem : shelf.problems().values()) {
            List<String> named =
                    drafts.values().stream()
                            .filter(draft ->
                                    problem.topics().stream().anyMatch(draft.topics::contains))
                            .map(Draft::id)
                            .toList();
            for (String id : Roadmap.last(named, prerequisites)) {
                members.computeIfAbsent(id, i -> new TreeSet<>()).add(problem.slug());
            }
        }
        for (Draft draft : drafts.values()) {
            members.computeIfAbsent(draft.id, i -> new TreeSet<>()).addAll(draft.named);
        }
        return members;
    }
}
