package onsite.catalog.interview;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onsite.catalog.yaml.Mistakes;
import onsite.catalog.yaml.YamlFile;
import onsite.catalog.yaml.YamlMapping;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.Slug;
import onsite.exercise.interview.Day;
import onsite.exercise.interview.Day.Breathing;
import onsite.exercise.interview.Day.DayList;
import onsite.exercise.interview.Day.Reframe;

/// Reads `day.yaml`.
final class DayFile {
    private static final String BREATHING_FORM =
            "breathing: {in: 4, hold: 4, out: 4, holdEmpty: 4, rounds: 5}";
    private static final List<String> BREATHING_KEYS =
            List.of("in", "hold", "out", "holdEmpty", "rounds");
    private static final int SECONDS_MAX = 60;

    private DayFile() {}

    static Optional<Day> read(String text, Mistakes mistakes) {
        return YamlFile.read(text, List.of("lists", "breathing", "reframes", "wins"), mistakes)
                .flatMap(file -> {
                    Set<Slug> ids = new HashSet<>();
                    List<DayList> lists =
                            Fields.all(
                                    file,
                                    "lists",
                                    "[{id: morning, name: The morning, dos: […]}]",
                                    value -> list(value, ids));
                    Optional<Breathing> breathing =
                            file.require("breathing", BREATHING_FORM).flatMap(DayFile::breathing);
                    List<Reframe> reframes =
                            Fields.all(
                                    file,
                                    "reframes",
                                    "[{thought: …, kinder: …}]",
                                    DayFile::reframe);
                    List<String> wins = Fields.texts(file, "wins");
                    return breathing.map(b -> new Day(lists, b, reframes, wins));
                });
    }

    private static Optional<DayList> list(YamlValue value, Set<Slug> ids) {
        return value.mapping(List.of("id", "name", "dos", "donts"))
                .flatMap(mapping -> {
                    Optional<Slug> id = Fields.slug(mapping, "id", ids);
                    Optional<String> name = Fields.name(mapping, "name");
                    List<String> dos = Fields.texts(mapping, "dos");
                    List<String> donts = Fields.textsIfAny(mapping, "donts");
                    return id.isPresent() && name.isPresent()
                            ? Optional.of(new DayList(id.get().text(), name.get(), dos, donts))
                            : Optional.empty();
                });
    }

    private static Optional<Breathing> breathing(YamlValue value) {
        Optional<YamlMapping> mapping = value.mapping(BREATHING_KEYS);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> numbers =
                BREATHING_KEYS.stream()
                        .flatMap(key ->
                                mapping.get().require(key, key + ": 4").stream()
                                        .flatMap(v -> number(key, v)))
                        .toList();
        return numbers.size() == BREATHING_KEYS.size()
                ? Optional.of(
                        new Breathing(
                                numbers.get(0),
                                numbers.get(1),
                                numbers.get(2),
                                numbers.get(3),
                                numbers.get(4)))
                : Optional.empty();
    }

    private static Stream<Integer> number(String key, YamlValue value) {
        int least = key.startsWith("hold") ? 0 : 1;
        return value.number(least, SECONDS_MAX).stream().boxed();
    }

    private static Optional<Reframe> reframe(YamlValue value) {
        return value.mapping(List.of("thought", "kinder"))
                .flatMap(mapping -> {
                    Optional<String> thought = Fields.text(mapping, "thought");
                    Optional<String> kinder = Fields.text(mapping, "kinder");
                    return thought.isPresent() && kinder.isPresent()
                            ? Optional.of(new Reframe(thought.get(), kinder.get()))
                            : Optional.empty();
                });
    }
}
