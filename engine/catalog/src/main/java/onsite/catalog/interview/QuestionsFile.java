package onsite.catalog.interview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onsite.catalog.text.Wording;
import onsite.catalog.yaml.Mistakes;
import onsite.catalog.yaml.YamlFile;
import onsite.catalog.yaml.YamlMapping;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.Difficulty;
import onsite.exercise.Slug;
import onsite.exercise.interview.Frequency;
import onsite.exercise.interview.Level;
import onsite.exercise.interview.Question;
import onsite.exercise.interview.RoundType;
import onsite.exercise.interview.Theme;

/// Reads `questions/TYPE.yaml`: the themes of a type of round, and its questions.
record QuestionsFile(List<Theme> themes, List<Question> questions) {
    private static final List<String> THEME_KEYS = List.of("id", "label", "frequency");
    private static final List<String> QUESTION_KEYS =
            List.of("slug", "name", "theme", "difficulty", "asks", "code", "followUps", "touches");
    private static final List<String> LEVELS =
            List.of(Level.JUNIOR.id(), Level.SENIOR.id(), Level.STAFF.id());

    /// @param seenThemes ids of the themes of the files that were read before; this file's are
    ///   added
    /// @param seen slugs of their questions; this file's are added
    static Optional<QuestionsFile> read(
            RoundType round, String text, Mistakes mistakes, Set<Slug> seenThemes, Set<Slug> seen) {
        return YamlFile.read(text, List.of("themes", "questions"), mistakes)
                .map(file -> {
                    List<Theme> themes =
                            Fields.all(
                                    file,
                                    "themes",
                                    "[{id: storage, label: Storage}]",
                                    value -> theme(value, round, seenThemes));
                    Set<String> unused = new HashSet<>();
                    themes.forEach(theme -> unused.add(theme.id()));
                    List<Question> questions =
                            Fields.all(
                                    file,
                                    "questions",
                                    "[{slug: …, name: …, theme: …, …}]",
                                    value -> question(value, round, themes, seen, unused));
                    unused.forEach(id ->
                            mistakes.at(
                                    file.get("themes").map(YamlValue::line).orElse(0),
                                    "no question has the theme "
                                            + id
                                            + ": write one, or leave the theme out"));
                    return new QuestionsFile(themes, questions);
                });
    }

    private static Optional<Theme> theme(YamlValue value, RoundType round, Set<Slug> seenThemes) {
        return value.mapping(THEME_KEYS)
                .flatMap(mapping -> {
                    Optional<Slug> id = Fields.slug(mapping, "id", seenThemes);
                    Optional<String> label = Fields.name(mapping, "label");
                    Map<Level, Frequency> frequencies =
                            mapping.get("frequency")
                                    .map(QuestionsFile::frequencies)
                                    .orElse(Map.of());
                    return id.isPresent() && label.isPresent()
                            ? Optional.of(
                                    new Theme(round, id.get().text(), label.get(), frequencies))
                            : Optional.empty();
                });
    }

    private static Map<Level, Frequency> frequencies(YamlValue value) {
        Map<Level, Frequency> frequencies = new EnumMap<>(Level.class);
        value.mapping(LEVELS)
                .ifPresent(mapping -> {
                    for (Level level : Level.values()) {
                        mapping.require(level.id(), level.id() + ": medium")
                                .flatMap(v ->
                                        v.oneOf("frequency", Frequency.values(), Frequency::id))
                                .ifPresent(f -> frequencies.put(level, f));
                    }
                });
        return frequencies;
    }

    private static Optional<Question> question(
            YamlValue value,
            RoundType round,
            List<Theme> themes,
            Set<Slug> seen,
            Set<String> unused) {
        Optional<YamlMapping> found = value.mapping(QUESTION_KEYS);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        YamlMapping mapping = found.get();
        Optional<Slug> slug = Fields.slug(mapping, "slug", seen);
        Optional<String> name = Fields.name(mapping, "name");
        Optional<String> theme =
                mapping.require("theme", "theme: …").flatMap(v -> themeOf(v, themes));
        theme.ifPresent(unused::remove);
        Optional<Difficulty> difficulty =
                mapping.require("difficulty", "difficulty: medium")
                        .flatMap(v -> v.oneOf("difficulty", Difficulty.values(), Difficulty::id));
        Optional<String> asks = Fields.text(mapping, "asks");
        Optional<String> code = mapping.get("code").flatMap(YamlValue::text);
        if (round == RoundType.CODE_REVIEW) {
            mapping.require("code", "code: | and the class to review below it");
        }
        List<String> followUps = Fields.textsIfAny(mapping, "followUps");
        List<String> touches = Fields.texts(mapping, "touches");
        if (slug.isEmpty()
                || name.isEmpty()
                || theme.isEmpty()
                || difficulty.isEmpty()
                || asks.isEmpty()
                || touches.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Question(
                        slug.get(),
                        round,
                        name.get(),
                        difficulty.get(),
                        theme.get(),
                        asks.get(),
                        code,
                        followUps,
                        touches));
    }

    private static Optional<String> themeOf(YamlValue value, List<Theme> themes) {
        List<String> ids = new ArrayList<>();
        themes.forEach(theme -> ids.add(theme.id()));
        return value.text()
                .filter(text -> {
                    if (!ids.contains(text)) {
                        value.mistake(
                                Wording.quoted(text)
                                        + " is not a theme of this file: write "
                                        + String.join(", ", ids)
                                        + Wording.suggestion(text, ids));
                    }
                    return ids.contains(text);
                });
    }
}
