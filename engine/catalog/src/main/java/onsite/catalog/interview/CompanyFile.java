package onsite.catalog.interview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onsite.catalog.yaml.Mistakes;
import onsite.catalog.yaml.YamlFile;
import onsite.catalog.yaml.YamlMapping;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.Difficulty;
import onsite.exercise.Slug;
import onsite.exercise.interview.Company;
import onsite.exercise.interview.Company.Basis;
import onsite.exercise.interview.Company.Trait;
import onsite.exercise.interview.Company.Typical;
import onsite.exercise.interview.Phase;
import onsite.exercise.interview.Round;
import onsite.exercise.interview.RoundType;

/// Reads `companies/SLUG.yaml`.
final class CompanyFile {
    private static final List<String> KEYS =
            List.of("name", "focus", "style", "basis", "rounds", "tips", "typical", "culture");
    private static final List<String> ROUND_KEYS =
            List.of(
                    "phase",
                    "type",
                    "name",
                    "also",
                    "minutes",
                    "questions",
                    "times",
                    "difficulty",
                    "onlyFor",
                    "veto",
                    "lookedFor");
    private static final String TRAIT_FORM = "[{name: Scale, meaning: what is meant by it}]";
    private static final int TIMES_MAX = 4;
    private static final Typical NOTHING = new Typical(Set.of(), Set.of(), Set.of(), Set.of());

    private final References references;
    private final Mistakes nowhere;

    /// @param nowhere is told of names that lead nowhere, which does not take the company away
    CompanyFile(References references, Mistakes nowhere) {
        this.references = references;
        this.nowhere = nowhere;
    }

    /// Empty if a part is missing that a company can't do without; every mistake has been told.
    Optional<Company> read(Slug slug, String text, Mistakes mistakes) {
        return YamlFile.read(text, KEYS, mistakes).flatMap(file -> read(slug, file));
    }

    private Optional<Company> read(Slug slug, YamlMapping file) {
        Optional<String> name = Fields.name(file, "name");
        List<Trait> focus = Fields.all(file, "focus", TRAIT_FORM, CompanyFile::trait);
        List<String> style = Fields.texts(file, "style");
        Optional<Basis> basis =
                file.require("basis", "basis: {rounds: own, note: …}").flatMap(CompanyFile::basis);
        List<Round> rounds =
                Fields.all(
                                file,
                                "rounds",
                                "[{phase: onsite, type: coding, minutes: 45, …}]",
                                CompanyFile::rounds)
                        .stream()
                        .flatMap(List::stream)
                        .toList();
        List<String> tips = Fields.texts(file, "tips");
        Typical typical = file.get("typical").map(this::typical).orElse(NOTHING);
        List<Trait> culture = Fields.all(file.get("culture"), CompanyFile::trait);
        if (name.isEmpty()
                || focus.isEmpty()
                || style.isEmpty()
                || basis.isEmpty()
                || rounds.isEmpty()
                || tips.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Company(
                        slug,
                        name.get(),
                        focus,
                        style,
                        basis.get(),
                        rounds,
                        tips,
                        typical,
                        culture));
    }

    private static Optional<Trait> trait(YamlValue value) {
        return value.mapping(List.of("name", "meaning"))
                .flatMap(mapping -> {
                    Optional<String> name = Fields.name(mapping, "name");
                    Optional<String> meaning = Fields.text(mapping, "meaning");
                    return name.isPresent() && meaning.isPresent()
                            ? Optional.of(new Trait(name.get(), meaning.get()))
                            : Optional.empty();
                });
    }

    private static Optional<Basis> basis(YamlValue value) {
        return value.mapping(List.of("rounds", "note"))
                .flatMap(mapping -> {
                    Optional<Basis.Source> source =
                            mapping.require("rounds", "rounds: own")
                                    .flatMap(v ->
                                            v.oneOf(
                                                    "basis",
                                                    Basis.Source.values(),
                                                    Basis.Source::id));
                    Optional<String> note = Fields.text(mapping, "note");
                    return source.isPresent() && note.isPresent()
                            ? Optional.of(new Basis(source.get(), note.get()))
                            : Optional.empty();
                });
    }

    private Typical typical(YamlValue value) {
        return value.mapping(List.of("topics", "problems", "themes", "questions"))
                .map(mapping ->
                        new Typical(
                                references.topics(mapping.get("topics"), nowhere),
                                references.problems(mapping.get("problems"), nowhere),
                                references.themes(mapping.get("themes"), nowhere),
                                references.questions(mapping.get("questions"), nowhere)))
                .orElse(NOTHING);
    }

    /// One round as often as it says.
    private static Optional<List<Round>> rounds(YamlValue value) {
        return value.mapping(ROUND_KEYS)
                .flatMap(mapping -> {
                    int times = number(mapping, "times", 1, TIMES_MAX).orElse(1);
                    return round(mapping).map(round -> Collections.nCopies(times, round));
                });
    }

    private static Optional<Round> round(YamlMapping mapping) {
        Optional<Phase> phase =
                mapping.require("phase", "phase: onsite")
                        .flatMap(v -> v.oneOf("phase", Phase.values(), Phase::id));
        Optional<RoundType> type =
                mapping.require("type", "type: coding")
                        .flatMap(v -> v.oneOf("type of round", RoundType.values(), RoundType::id));
        Optional<String> name =
                mapping.has("name")
                        ? mapping.get("name").flatMap(Fields::name)
                        : type.map(RoundType::label);
        Set<RoundType> also =
                mapping.get("also").map(v -> also(v, type)).orElse(EnumSet.noneOf(RoundType.class));
        mapping.require("minutes", "minutes: 45");
        Optional<Integer> minutes =
                number(mapping, "minutes", Round.MINUTES.least(), Round.MINUTES.most());
        Optional<Integer> questions =
                number(mapping, "questions", Round.QUESTIONS.least(), Round.QUESTIONS.most());
        Set<Difficulty> difficulties =
                mapping.get("difficulty")
                        .map(v ->
                                Fields.words(v, "difficulty", Difficulty.values(), Difficulty::id))
                        .orElse(EnumSet.allOf(Difficulty.class));
        Optional<String> onlyFor = mapping.get("onlyFor").flatMap(YamlValue::text);
        boolean veto = mapping.get("veto").map(CompanyFile::isTrue).orElse(false);
        List<String> lookedFor = Fields.texts(mapping, "lookedFor");
        if (phase.isEmpty()
                || type.isEmpty()
                || name.isEmpty()
                || minutes.isEmpty()
                || difficulties.isEmpty()
                || lookedFor.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Round(
                        phase.get(),
                        type.get(),
                        name.get(),
                        also,
                        minutes.get(),
                        questions.orElse(type.get().questionsUsual()),
                        difficulties,
                        onlyFor,
                        veto,
                        lookedFor));
    }

    private static Set<RoundType> also(YamlValue value, Optional<RoundType> type) {
        List<RoundType> also =
                new ArrayList<>(
                        Fields.words(value, "type of round", RoundType.values(), RoundType::id));
        if (type.isPresent() && also.remove(type.get())) {
            value.mistake(
                    type.get().id()
                            + " is the round's own type: leave it out, or write how many questions it has");
        }
        return Set.copyOf(also);
    }

    private static Optional<Integer> number(YamlMapping mapping, String key, int least, int most) {
        return mapping.get(key)
                .flatMap(value -> value.number(least, most).stream().boxed().findFirst());
    }

    private static boolean isTrue(YamlValue value) {
        return value.oneOf("word for veto", new Boolean[] {true, false}, String::valueOf)
                .orElse(false);
    }
}
