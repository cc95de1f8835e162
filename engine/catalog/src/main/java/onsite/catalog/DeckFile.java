package onsite.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.catalog.text.Wording;
import onsite.catalog.yaml.Mistakes;
import onsite.catalog.yaml.YamlFile;
import onsite.catalog.yaml.YamlMapping;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.Card;
import onsite.exercise.Card.Code;
import onsite.exercise.Card.Kind;
import onsite.exercise.Card.Side;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.interview.RoundType;

/// What the file of one deck says.
///
/// @param lines where each card's id stands
record DeckFile(String name, Set<RoundType> rounds, List<Card> cards, Map<Slug, Integer> lines) {
    private static final int QUESTION_MAX = 800;
    private static final int ANSWER_MAX = 1600;
    private static final int SOURCE_LINES_MAX = 25;
    private static final int SOURCE_WIDTH_MAX = 90;
    private static final int PRINTED_LINES_MAX = 12;

    /// What could be read of it; every mistake has been told.
    static Optional<DeckFile> read(String text, Mistakes mistakes) {
        return YamlFile.read(text, List.of("name", "rounds", "cards"), mistakes)
                .flatMap(DeckFile::read);
    }

    private static Optional<DeckFile> read(YamlMapping file) {
        Optional<String> name = file.require("name", "name: Consensus").flatMap(ProblemFile::name);
        List<YamlValue> elements =
                file.require("cards", "cards: [{id: …, topics: […], question: …, answer: …}]")
                        .flatMap(YamlValue::list)
                        .orElse(List.of());
        Set<RoundType> rounds =
                file.get("rounds").flatMap(YamlValue::list).orElse(List.of()).stream()
                        .flatMap(v ->
                                ProblemFile.word(v, "round", RoundType.values(), RoundType::id)
                                        .stream())
                        .collect(Collectors.toSet());
        List<Card> cards = new ArrayList<>();
        Map<Slug, Integer> lines = new LinkedHashMap<>();
        for (YamlValue element : elements) {
            element.mapping(List.of("id", "kind", "topics", "question", "code", "answer"))
                    .ifPresent(mapping -> card(mapping, lines).ifPresent(cards::add));
        }
        return name.map(known -> new DeckFile(known, rounds, List.copyOf(cards), lines));
    }

    private static Optional<Card> card(YamlMapping card, Map<Slug, Integer> lines) {
        Optional<Slug> id = card.require("id", "id: raft-majority").flatMap(v -> id(v, lines));
        Optional<Kind> kind =
                card.has("kind")
                        ? card.get("kind")
                                .flatMap(v -> ProblemFile.word(v, "kind", Kind.values(), Kind::id))
                        : Optional.of(Kind.RECALL);
        Optional<List<String>> topics =
                card.require("topics", "topics: [consensus, raft]").flatMap(ProblemFile::topics);
        Optional<String> question =
                card.require("question", "question: Why …?").flatMap(v -> prose(v, QUESTION_MAX));
        Optional<String> answer =
                card.require("answer", "answer: Because …").flatMap(v -> prose(v, ANSWER_MAX));
        Optional<Code> code = card.get("code").flatMap(DeckFile::code);
        boolean whole =
                Stream.of(id, kind, topics, question, answer).allMatch(Optional::isPresent)
                        && card.has("code") == code.isPresent();
        return whole && fits(card, kind.get(), code)
                ? Optional.of(
                        new Card(
                                id.get(),
                                kind.get(),
                                topics.get(),
                                question.get(),
                                answer.get(),
                                code))
                : Optional.empty();
    }

    private static boolean fits(YamlMapping card, Kind kind, Optional<Code> code) {
        if (kind != Kind.PRINTS) {
            return true;
        }
        if (code.isEmpty()) {
            card.get("kind")
                    .ifPresent(v ->
                            v.mistake(
                                    "a card of kind prints asks what code prints, and this"
                                            + " one has none: write code, or leave out"
                                            + " kind"));
            return false;
        }
        if (code.get().side() == Side.ANSWER) {
            card.get("code")
                    .ifPresent(v ->
                            v.mistake(
                                    "the code of a card of kind prints is shown with the"
                                            + " question: leave out with"));
            return false;
        }
        return true;
    }

    private static Optional<Slug> id(YamlValue value, Map<Slug, Integer> lines) {
        Optional<String> text = value.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!Slug.isSlug(text.get())) {
            value.mistake(
                    Wording.quoted(text.get())
                            + " is not an id: write lower-case words joined by hyphens, like"
                            + " raft-majority");
            return Optional.empty();
        }
        var id = new Slug(text.get());
        Integer earlier = lines.putIfAbsent(id, value.line());
        if (earlier != null) {
            value.mistake(
                    "the id " + id + " is given to a card at line " + earlier + " too: change one");
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private static Optional<String> prose(YamlValue value, int charactersMax) {
        return value.text()
                .filter(text -> {
                    if (text.contains("```") || text.contains("~~~")) {
                        value.mistake(
                                "a block of code in a text is never run: write it under code");
                        return false;
                    }
                    if (text.length() > charactersMax) {
                        value.mistake(
                                "this has "
                                        + text.length()
                                        + " characters and a card bears "
                                        + charactersMax
                                        + ": make two cards of it");
                        return false;
                    }
                    return true;
                });
    }

    private static Optional<Code> code(YamlValue value) {
        Optional<YamlMapping> mapping =
                value.mapping(List.of("language", "with", "source", "prints"));
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Optional<Language> language =
                mapping.get()
                        .require("language", "language: python")
                        .flatMap(v ->
                                ProblemFile.word(v, "language", Language.values(), Language::id));
        Optional<Side> side =
                mapping.get().has("with")
                        ? mapping.get()
                                .get("with")
                                .flatMap(v ->
                                        ProblemFile.word(
                                                v, "side of a card", Side.values(), Side::id))
                        : Optional.of(Side.QUESTION);
        Optional<String> source =
                mapping.get()
                        .require("source", "source: | and the program on the lines below")
                        .flatMap(v -> source(v));
        Optional<String> prints =
                mapping.get()
                        .require("prints", "prints: | and the output on the lines below")
                        .flatMap(v -> printed(v));
        return Stream.of(language, side, source, prints).allMatch(Optional::isPresent)
                ? Optional.of(new Code(language.get(), side.get(), source.get(), prints.get()))
                : Optional.empty();
    }

    private static Optional<String> source(YamlValue value) {
        return value.verbatim()
                .filter(source -> {
                    List<String> lines = source.lines().toList();
                    if (lines.size() > SOURCE_LINES_MAX) {
                        value.mistake(
                                "the program has "
                                        + lines.size()
                                        + " lines and a card bears "
                                        + SOURCE_LINES_MAX
                                        + ": shorten it");
                        return false;
                    }
                    Optional<String> wide =
                            lines.stream()
                                    .filter(line -> line.length() > SOURCE_WIDTH_MAX)
                                    .findFirst();
                    wide.ifPresent(line ->
                            value.mistake(
                                    "the line "
                                            + Wording.quoted(line.strip())
                                            + " is wider than "
                                            + SOURCE_WIDTH_MAX
                                            + " characters: break it"));
                    return wide.isEmpty();
                });
    }

    private static Optional<String> printed(YamlValue value) {
        return value.verbatim()
                .filter(text -> {
                    if (text.lines().count() > PRINTED_LINES_MAX) {
                        value.mistake(
                                "nobody types "
                                        + text.lines().count()
                                        + " lines: print at most "
                                        + PRINTED_LINES_MAX);
                        return false;
                    }
                    boolean visible =
                            text.lines().allMatch(line -> line.equals(line.stripTrailing()));
                    if (!visible) {
                        value.mistake(
                                "a line ends in a space, which nobody can see: print something"
                                        + " visible after it");
                    }
                    return visible;
                });
    }
}
