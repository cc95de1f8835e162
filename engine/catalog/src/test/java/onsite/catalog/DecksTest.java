package onsite.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onsite.exercise.Card;
import onsite.exercise.Card.Kind;
import onsite.exercise.Card.Side;
import onsite.exercise.Deck;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecksTest {
    private static final String RIGHT =
            """
            name: Tricks
            cards:
              - id: why-locks
                topics: [concurrency, locks]
                question: Why lock?
                answer: |
                  Because `x += 1` reads, adds
                  and writes.
              - id: what-prints
                kind: prints
                topics: [python]
                question: What does this print?
                code:
                  language: python
                  source: |
                    for i in range(2):
                        print(" ", i)
                  prints: |2
                      0
                      1
                answer: Indented numbers.
              - id: shown-after
                topics: [go]
                question: How is it said?
                code:
                  language: go
                  with: answer
                  source: package main
                  prints: "1"
                answer: So.
            """;

    @TempDir private Path content;

    @BeforeEach
    void writeARightDeck() {
        write("tricks.yaml", RIGHT);
    }

    private void write(String file, String text) {
        try {
            Files.createDirectories(content.resolve("cards"));
            Files.writeString(content.resolve("cards").resolve(file), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void change(String from, String to) {
        assertThat(RIGHT).contains(from);
        write("tricks.yaml", RIGHT.replace(from, to));
    }

    private void assertMistake(String beginning, String... parts) {
        Decks decks = Decks.read(content);
        assertThat(decks.decks()).isEmpty();
        assertThat(decks.diagnostics())
                .singleElement()
                .extracting(Diagnostic::toString)
                .satisfies(mistake -> {
                    assertThat(mistake).startsWith("cards/tricks.yaml" + beginning);
                    for (String part : parts) {
                        assertThat(mistake).contains(part);
                    }
                });
    }

    @Nested
    class ADeckInOrder {
        @Test
        void isReadCardByCard() {
            Decks decks = Decks.read(content);

            assertThat(decks.diagnostics()).isEmpty();
            Deck deck = decks.decks().get(new Slug("tricks"));
            assertThat(deck).isNotNull().extracting(Deck::name).isEqualTo("Tricks");
            Card plain = decks.card(new Slug("why-locks")).orElseThrow();
            assertThat(plain.kind()).isEqualTo(Kind.RECALL);
            assertThat(plain.topics()).containsExactly("concurrency", "locks");
            assertThat(plain.answer()).isEqualTo("Because `x += 1` reads, adds\nand writes.");
            assertThat(plain.code()).isEmpty();
        }

        @Test
        void keepsEverySpaceOfCodeAndOutput() {
            Card.Code code =
                    Decks.read(content)
                            .card(new Slug("what-prints"))
                            .flatMap(Card::code)
                            .orElseThrow();

            assertThat(code.language()).isEqualTo(Language.PYTHON);
            assertThat(code.source()).isEqualTo("for i in range(2):\n    print(\" \", i)");
            assertThat(code.prints()).isEqualTo("  0\n  1");
            assertThat(code.side()).isEqualTo(Side.QUESTION);
        }

        @Test
        void mayShowCodeWithTheAnswer() {
            Card card = Decks.read(content).card(new Slug("shown-after")).orElseThrow();

            assertThat(card.code().orElseThrow().side()).isEqualTo(Side.ANSWER);
        }

        @Test
        void takesATypedOutputWhateverItsEmptyEdges() {
            Card.Code code =
                    Decks.read(content)
                            .card(new Slug("what-prints"))
                            .flatMap(Card::code)
                            .orElseThrow();

            assertThat(code.isAnsweredBy("\n  0  \r\n  1\n\n")).isTrue();
            assertThat(code.isAnsweredBy("0\n  1")).isTrue();
            assertThat(code.isAnsweredBy("0\n1")).isFalse();
            assertThat(code.isAnsweredBy("0 1")).isFalse();
            assertThat(code.isAnsweredBy("")).isFalse();
        }
    }

    @Nested
    class AMistake {
        @Test
        void ofOneDeckLeavesTheOthers() {
            write("broken.yaml", "name: Broken\ncards: [{id: a\n");
            write("notes.txt", "x");

            Decks decks = Decks.read(content);

            assertThat(decks.decks()).containsOnlyKeys(new Slug("tricks"));
            assertThat(decks.diagnostics())
                    .extracting(Diagnostic::toString)
                    .satisfiesExactly(
                            first ->
                                    assertThat(first)
                                            .startsWith("cards/broken.yaml:3: this is not YAML"),
                            second ->
                                    assertThat(second)
                                            .startsWith(
                                                    "cards/notes.txt: 'notes.txt' is not the"
                                                            + " file of a deck"));
        }

        @Test
        void ofAnIdUsedTwiceNamesBothPlaces() {
            write(
                    "also.yaml",
                    """
                    name: Also
                    cards:
                      - id: why-locks
                        topics: [a]
                        question: Q?
                        answer: A.
                    """);

            Decks decks = Decks.read(content);

            assertThat(decks.decks()).containsOnlyKeys(new Slug("also"));
            assertThat(decks.diagnostics())
                    .singleElement()
                    .extracting(Diagnostic::toString)
                    .isEqualTo(
                            "cards/tricks.yaml:3: the id why-locks is given to a card at"
                                    + " cards/also.yaml:3 too: change one");
        }

        @Test
        void ofAnIdUsedTwiceInOneDeckNamesTheLine() {
            change("id: what-prints", "id: why-locks");
            assertMistake(":9: ", "the id why-locks is given to a card at line 3 too");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "name: Tricks | nome: Tricks | 1 | did you mean name?",
                    "id: why-locks | id: Why locks | 3 | 'Why locks' is not an id: write lower-case",
                    "topics: [python] | topics: [] | 11 | topics is an empty list",
                    "kind: prints | kind: print | 10 | 'print' is not a kind: write recall or prints; did you mean",
                    "language: python | language: perl | 14 | 'perl' is not a language: write java, python or go",
                    "language: python | language: python, with: answer | 14 | not YAML",
                    "with: answer | with: back | 27 | 'back' is not a side of a card: write question or answer",
                    "question: Why lock? | question: | 5 | question is empty",
                    "question: Why lock? | question: '```x' | 5 | a block of code in a text is never run",
                    "answer: Indented numbers. | hint: None | 21 | 'hint' is not a key",
                })
        void isToldWithItsLineAndTheWayOut(String from, String to, int line, String sentence) {
            write("tricks.yaml", RIGHT.replace(from, to));

            assertThat(Decks.read(content).diagnostics())
                    .extracting(Diagnostic::toString)
                    .anySatisfy(mistake ->
                            assertThat(mistake)
                                    .startsWith("cards/tricks.yaml:" + line + ": ")
                                    .contains(sentence));
        }

        @Test
        void ofAPrintsCardWithoutCodeIsTold() {
            change("topics: [go]", "topics: [go]\n    kind: prints");
            assertMistake(":27: ", "shown with the question: leave out with");
        }

        @Test
        void ofAQuestionAboutMissingCodeIsTold() {
            change("topics: [concurrency, locks]", "topics: [a]\n    kind: prints");
            assertMistake(":5: ", "this one has none: write code");
        }

        @Test
        void ofSizeSaysWhatACardBears() {
            change("source: package main", "source: |\n" + "        a\n".repeat(26));
            assertMistake(":28: ", "the program has 26 lines and a card bears 25");

            change("answer: So.", "answer: " + "x".repeat(1700));
            assertMistake(":30: ", "1700 characters", "two cards");
        }

        @Test
        void ofAnInvisibleSpaceIsTold() {
            change("prints: \"1\"", "prints: \"1 \\n2\"");
            assertMistake(":29: ", "a line ends in a space");
        }
    }

    @Test
    void aContentFolderWithoutCardsHasNone() throws IOException {
        Path empty = Files.createDirectory(content.resolve("empty"));

        Decks decks = Decks.read(empty);

        assertThat(decks.decks()).isEmpty();
        assertThat(decks.diagnostics()).isEmpty();
    }

    @Test
    void cardsThatAreAFileAreTold() throws IOException {
        Path odd = Files.createDirectory(content.resolve("odd"));
        Files.writeString(odd.resolve("cards"), "x");

        assertThat(Decks.read(odd).diagnostics())
                .singleElement()
                .extracting(Diagnostic::message)
                .asString()
                .contains("a file where a folder is expected");
    }
}
