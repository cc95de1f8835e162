package onsite.app.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipFile;
import onsite.app.store.AnkiPackage;
import onsite.catalog.Decks;
import onsite.exercise.Card;
import onsite.exercise.Card.Code;
import onsite.exercise.Card.Kind;
import onsite.exercise.Card.Side;
import onsite.exercise.Deck;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnkiTest {
    private static final Decks DECKS = Decks.read(Path.of("../content"));
    private static final List<AnkiNote> NOTES = AnkiNotes.of(DECKS.decks().values());
    private static final Instant NOW = Instant.parse("2026-11-05T10:15:30Z");

    private static List<AnkiNote> read(String csv) {
        try {
            return AnkiCsv.read(csv.getBytes(StandardCharsets.UTF_8));
        } catch (CorruptFileException e) {
            throw new AssertionError(e);
        }
    }

    private static String refusal(byte[] csv) {
        try {
            return "none, but " + AnkiCsv.read(csv);
        } catch (CorruptFileException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String refusal(String csv) {
        return refusal(csv.getBytes(StandardCharsets.UTF_8));
    }

    @Nested
    class Notes {
        private final Code code =
                new Code(Language.JAVA, Side.QUESTION, "if (a < b) x();", "<&>\n  2");

        private AnkiNote note(Kind kind, Code shown) {
            var card =
                    new Card(
                            new Slug("less"),
                            kind,
                            List.of("java"),
                            "What does `a < b` do?",
                            "It *compares*.",
                            Optional.of(shown));
            return AnkiNotes.of(List.of(new Deck(new Slug("d"), "A::B", Set.of(), List.of(card))))
                    .getFirst();
        }

        @Test
        void showCodeWithTheQuestionAndItsOutputWithTheAnswer() {
            AnkiNote note = note(Kind.PRINTS, code);

            assertThat(note.guid()).isEqualTo("less");
            assertThat(note.deck()).isEqualTo("Onsite::A:B");
            assertThat(note.tags()).containsExactly("java");
            assertThat(note.front())
                    .isEqualTo(
                            """
                            <p>What does <code>a &lt; b</code> do?</p>
                            <pre><code class="language-java">if (a &lt; b) x();
                            </code></pre>
                            """);
            assertThat(note.back())
                    .isEqualTo(
                            """
                            <pre><code>&lt;&amp;&gt;
                              2
                            </code></pre>
                            <p>It <em>compares</em>.</p>
                            """);
        }

        @Test
        void keepCodeOfTheAnswerOffTheFront() {
            AnkiNote note =
                    note(
                            Kind.RECALL,
                            new Code(code.language(), Side.ANSWER, code.source(), code.prints()));

            assertThat(note.front()).doesNotContain("<pre>");
            assertThat(note.back()).contains("x();", "&lt;&amp;&gt;");
        }
    }

    @Nested
    class TheTextFile {
        @Test
        void isReadAsItWasWritten() {
            assertThat(NOTES).hasSizeGreaterThan(100);
            assertThat(read(AnkiCsv.write(NOTES))).isEqualTo(NOTES);
        }

        @Test
        void isReadAsItWasWrittenWhateverItHolds() {
            var random = new Random(7);
            String alphabet = "a\"',;\t|#\n :<é\u2028😀\\";
            for (int round = 0; round < 2_000; round++) {
                String front = "f" + letters(random, alphabet);
                String back = "b" + letters(random, alphabet) + "b"; // a lone <b would be a tag
                var note = new AnkiNote("g" + round, "d", front, back, List.of("t1", "t#2"));

                assertThat(read(AnkiCsv.write(List.of(note)))).containsExactly(note);
            }
        }

        private static String letters(Random random, String alphabet) {
            int[] points = alphabet.codePoints().toArray();
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            return text.toString();
        }

        @Test
        void tellsAnkiWhatItsColumnsAre() {
            assertThat(AnkiCsv.write(List.of()))
                    .isEqualTo(
                            """
                            #separator:Comma
                            #html:true
                            #notetype:Basic
                            #guid column:1
                            #deck column:2
                            #tags column:5
                            """);
        }

        @Test
        void ofAnkiIsUnderstoodWithEachOfItsSettings() {
            List<AnkiNote> notes =
                    read(
                            "\uFEFF#separator:tab\r\n#html:false\r\n#columns:A\tB\r\n#tags:mine\r\n"
                                    + "#deck:Kept\r\n#tags column:3\r\n#notetype column:4\r\n"
                                    + "a < b?\t\"yes\r\n& \"\"no\"\"\"\tx y\tBasic\tmore\r\n"
                                    + "# between\r\n\r\nc\td");

            assertThat(notes)
                    .containsExactly(
                            new AnkiNote(
                                    "",
                                    "Kept",
                                    "a &lt; b?",
                                    "yes<br>&amp; \"no\"<br>more",
                                    List.of("mine", "x", "y")),
                            new AnkiNote("", "Kept", "c", "d", List.of("mine")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"q;a", "q\ta", "q,a", "#separator:|\nq|a", "#separator:Colon\nq:a"})
        void withoutASettingIsCutByWhatItsFirstRowHolds(String csv) {
            assertThat(read(csv)).containsExactly(new AnkiNote("", "", "q", "a", List.of()));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '~',
                quoteCharacter = '`',
                value = {
                    "a,b\\nc~Line 2: the row has one field for a card, which needs a front and a back: is the separator right?.",
                    "a,b\\n\"c\\nd\\ne,f~Line 2: a quote is opened here and never closed: add the closing quote.",
                    "a,b\\nc,\"x\\ny\"z~Line 3: 'z' stands after a closing quote: write a quote inside of a field twice.",
                    "a,b\\n,c~Line 2: the front of the card is empty: write a question.",
                    "#html:true\\n<script>x</script>,b~Line 2: the front of the card is empty: write a question.",
                    "a,b\\nc,\" \"~Line 2: the back of the card is empty: write an answer.",
                    "#separator:dot dot\\na,b~Line 1: 'dot dot' is not a separator: write colon, comma, pipe, semicolon, space, tab or one character.",
                    "#html:yes\\na,b~Line 1: html is 'yes': write true or false.",
                    "#html:true\\n#guid column:zero\\na,b~Line 2: guid column is 'zero': write a number from 1 to 99.",
                    "#guid column:1\\nx,a,b\\nx,c,d~Line 3: the guid 'x' is that of line 2 too: take one of the two away.",
                    "#html:true\\n\\n~Line 3: the file ends without a card: write a front and a back on a row.",
                    "``~Line 1: the file ends without a card: write a front and a back on a row.",
                })
        void thatIsCorruptIsRefusedWithItsLine(String csv, String sentence) {
            assertThat(refusal(csv.replace("\\n", "\n"))).isEqualTo(sentence);
        }

        @Test
        void thatIsNoTextIsRefused() throws IOException {
            assertThat(refusal(new byte[] {'a', ',', 'b', '\n', (byte) 0xff, ','}))
                    .startsWith("Line 2: the byte 0xff is not UTF-8");
            assertThat(refusal("a,b\nc\0,d")).startsWith("Line 2: the file is binary");
            assertThat(refusal(new byte[AnkiCsv.BYTES_MAX + 1]))
                    .startsWith("Line 1: the file has 16777217 bytes");
            var out = new ByteArrayOutputStream();
            AnkiPackage.write(out, NOTES, NOW);
            assertThat(refusal(out.toByteArray())).startsWith("Line ");
        }
    }

    @Nested
    class AnOwnDeck {
        private static Card card(String front, String back) {
            return OwnDeck.of(
                            new Slug("own"),
                            "Own",
                            List.of(new AnkiNote("", "", front, back, List.of())))
                    .cards()
                    .getFirst();
        }

        @Test
        void looksAsItsNotesDid() {
            Deck deck = OwnDeck.of(new Slug("back"), "Back", NOTES);

            assertThat(deck.cards()).hasSameSizeAs(NOTES);
            for (int i = 0; i < NOTES.size(); i++) {
                Card card = deck.cards().get(i);
                assertThat(card.id().text()).isEqualTo(NOTES.get(i).guid());
                assertThat(card.topics()).isEqualTo(NOTES.get(i).tags());
                assertThat(spaced(AnkiNotes.html(card.question())))
                        .isEqualTo(spaced(NOTES.get(i).front()));
                assertThat(spaced(AnkiNotes.html(card.answer())))
                        .isEqualTo(spaced(NOTES.get(i).back()));
            }
        }

        private static String spaced(String html) {
            return html.replaceAll("\\s+", " ");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '~',
                quoteCharacter = '`',
                value = {
                    "<div>one</div><div>two<br>three</div>~one\\n\\ntwo\\\\nthree",
                    "<ul><li>a<li>b</ul>c~- a\\n- b\\n\\nc",
                    "1. no list~1\\. no list",
                    "# no title~\\# no title",
                    "2 * 3 * 4 &lt; _x_ &amp; `y`~2 \\* 3 \\* 4 \\< \\_x\\_ \\& \\`y\\`",
                    "<b>bold</b> and <code>a`b</code>~**bold** and ``a`b``",
                    "<a href=\"https://x.org/a b\">x</a>~[x](<https://x.org/a b>)",
                    "<script>alert(1)</script>safe~safe",
                    "<img src=x onerror=alert(1)>~(picture)",
                    "broken <b>never closed~broken **never closed**",
                })
        void isMarkdownMadeOfHtml(String html, String markdown) {
            assertThat(card(html, "b").question()).isEqualTo(markdown.replace("\\n", "\n"));
        }

        @Test
        void hasIdsThatASecondImportMeetsAgain() {
            assertThat(card("q", "a").id()).isEqualTo(card("q", "another").id());
            assertThat(card("q", "a").id()).isNotEqualTo(card("other", "a").id());
            Deck deck =
                    OwnDeck.of(
                            new Slug("own"),
                            "Own",
                            List.of(
                                    new AnkiNote("b;C(Q", "", "q", "a", List.of("Sys Design::DB")),
                                    new AnkiNote("b;C(Q", "", "r", "a", List.of("--"))));
            assertThat(deck.cards())
                    .singleElement()
                    .satisfies(card -> {
                        assertThat(card.id().text()).matches("own-[0-9a-f]{16}");
                        assertThat(card.topics()).containsExactly("sys-design-db");
                    });
        }

        @Test
        void takesDeepNestingAndRubbishAsTheyCome() {
            assertThat(card("<ul><li>".repeat(50) + "deep", "b").question()).contains("deep");
            assertThat(card("<<<p <b </b>> &nosuch; &#0; x", "b").question()).contains("x");
        }
    }

    @Nested
    class ThePackage {
        @TempDir private Path folder;

        private Path unpacked(List<AnkiNote> notes) throws IOException {
            Path file = folder.resolve("cards.apkg");
            try (var out = Files.newOutputStream(file)) {
                AnkiPackage.write(out, notes, NOW);
            }
            Path collection = folder.resolve("collection.anki2");
            try (var zip = new ZipFile(file.toFile())) {
                assertThat(zip.stream().map(Object::toString))
                        .containsExactly("collection.anki2", "media");
                assertThat(zip.getInputStream(zip.getEntry("media")).readAllBytes())
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo("{}");
                Files.copy(zip.getInputStream(zip.getEntry("collection.anki2")), collection);
            }
            return collection;
        }

        @Test
        void holdsEveryNoteWithItsDeckAndTags() throws IOException {
            Jdbi jdbi = Jdbi.create("jdbc:sqlite:" + unpacked(NOTES));

            List<AnkiNote> found =
                    jdbi.withHandle(handle -> {
                        JsonNode decks =
                                new ObjectMapper()
                                        .readTree(
                                                handle.select("select decks from col")
                                                        .mapTo(String.class)
                                                        .one());
                        return handle.select(
                                        "select guid, did, flds, tags from notes join cards on"
                                                + " nid = notes.id order by due")
                                .map((row, _) -> {
                                    String[] fields = row.getString("flds").split("\u001f");
                                    return new AnkiNote(
                                            row.getString("guid"),
                                            decks.get(row.getString("did")).get("name").asText(),
                                            fields[0],
                                            fields[1],
                                            List.of(row.getString("tags").strip().split(" ")));
                                })
                                .list();
                    });

            assertThat(found).isEqualTo(NOTES);
        }

        @Test
        void isACollectionOfSchema11() throws IOException {
            Jdbi jdbi = Jdbi.create("jdbc:sqlite:" + unpacked(NOTES.subList(0, 3)));

            jdbi.useHandle(handle -> {
                assertThat(handle.select("select ver from col").mapTo(Integer.class).one())
                        .isEqualTo(11);
                JsonNode types =
                        new ObjectMapper()
                                .readTree(
                                        handle.select("select models from col")
                                                .mapTo(String.class)
                                                .one());
                for (String type :
                        handle.select("select distinct mid from notes")
                                .mapTo(String.class)
                                .list()) {
                    assertThat(types.get(type).get("id").asText()).isEqualTo(type);
                }
                assertThat(handle.select("pragma integrity_check").mapTo(String.class).one())
                        .isEqualTo("ok");
            });
        }

        @Test
        void sumsTheWordsOfTheFront() throws IOException {
            // SHA-1 of "abc" begins with a9993e36 (FIPS 180)
            Path collection =
                    unpacked(List.of(new AnkiNote("g", "d", "<p>abc</p>\n", "b", List.of())));

            assertThat(
                            Jdbi.create("jdbc:sqlite:" + collection)
                                    .<Long, RuntimeException>withHandle(handle ->
                                            handle.select(
                                                            "select csum from notes where sfld = 'abc'")
                                                    .mapTo(Long.class)
                                                    .one()))
                    .isEqualTo(0xa9993e36L);
        }
    }
}
