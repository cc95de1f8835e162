package onsite.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import onsite.app.cards.AnkiCsv;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class CardsCommandTest {
    private static final Path CONTENT = Path.of("../content").toAbsolutePath().normalize();
    private static final String TWO_CARDS =
            """
            name: Two
            cards:
              - id: right
                kind: prints
                topics: [a]
                question: What does this print?
                code:
                  language: python
                  source: print(1 + 1)
                  prints: "2"
                answer: Two.
              - id: wrong
                topics: [a, b]
                question: How?
                code:
                  language: python
                  with: answer
                  source: print(1 + 1)
                  prints: "11"
                answer: So.
            """;

    @TempDir private Path directory;

    private Ran run(Path content, String... words) {
        return Ran.of(
                Map.of("ONSITE_HOME", directory.resolve("home").toString()),
                directory,
                content,
                Optional.empty(),
                Clock.systemUTC(),
                port -> port,
                words);
    }

    private Path twoCards() throws IOException {
        Path content = directory.resolve("content");
        Files.createDirectories(content.resolve("cards"));
        Files.writeString(content.resolve("cards/two.yaml"), TWO_CARDS);
        return content;
    }

    @Test
    void listsCardsByDeckInEightyColumns() {
        Ran ran = run(CONTENT, "cards", "--topic", "raft");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= 80)
                .anyMatch(line -> line.startsWith("  raft-majority-peers "));
        assertThat(ran.out()).doesNotContain("python-gil").containsPattern("\n\\d+ cards\n$");
    }

    @Test
    void printsOneJsonListWithEverything() throws IOException {
        Ran ran = run(twoCards(), "cards", "--topic", "b", "--json");

        assertThat(ran.out()).hasLineCount(1);
        JsonNode list = new ObjectMapper().readTree(ran.out());
        assertThat(list).hasSize(1);
        assertThat(list.get(0).toString())
                .isEqualTo(
                        "{\"id\":\"wrong\",\"deck\":\"two\",\"kind\":\"recall\",\"topics\":[\"a\",\"b\"],"
                                + "\"question\":\"How?\",\"answer\":\"So.\",\"code\":{\"language\":\"python\","
                                + "\"with\":\"answer\",\"source\":\"print(1 + 1)\",\"prints\":\"11\"}}");
    }

    @Test
    void exportsWhatAnkiReads() throws Exception {
        Path csv = directory.resolve("cards.csv");
        Path apkg = directory.resolve("cards.apkg");

        Ran text = run(CONTENT, "cards", "export", "--csv", csv.toString());
        Ran packed = run(CONTENT, "cards", "export", "--topic", "raft", "--apkg", apkg.toString());

        assertThat(text.exit()).isZero();
        assertThat(text.out()).isEmpty();
        int count = AnkiCsv.read(Files.readAllBytes(csv)).size();
        assertThat(text.err()).isEqualTo("Wrote " + count + " cards to " + csv + ".\n");
        assertThat(packed.exit()).isZero();
        try (var zip = new ZipFile(apkg.toFile())) {
            assertThat(zip.getEntry("collection.anki2")).isNotNull();
        }
        try (var left = Files.list(directory)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("cards.csv", "cards.apkg");
        }
    }

    @Test
    void refusesInOneSentence() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));

        assertThat(run(CONTENT, "cards", "--topic", "knitting"))
                .satisfies(ran -> assertThat(ran.exit()).isEqualTo(2))
                .satisfies(ran ->
                        assertThat(ran.err())
                                .startsWith("No card has the topic 'knitting': there are ")
                                .hasLineCount(1));
        assertThat(run(empty, "cards").err()).startsWith("There are no cards at " + empty);
        assertThat(run(CONTENT, "cards", "export").exit()).isEqualTo(2);
        assertThat(run(CONTENT, "cards", "export", "--csv", directory.resolve("no/x").toString()))
                .satisfies(ran -> assertThat(ran.exit()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.err()).contains("no/x can't be written: "));
    }

    @Test
    void aBrokenDeckIsSaidToBeLeftOut() throws IOException {
        Path content = twoCards();
        Files.writeString(content.resolve("cards/broken.yaml"), "name: [");

        Ran ran = run(content, "cards");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("right", "wrong", "2 cards");
        assertThat(ran.err()).contains("./onsite cards check says why").hasLineCount(1);
    }

    @Test
    @Tag("slow")
    void checkRunsTheCodeAndSaysWhatIsWrong() throws IOException {
        Path content = twoCards();
        Files.writeString(content.resolve("cards/broken.yaml"), "name: [");

        Ran ran = run(content, "cards", "check");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("cards/broken.yaml:"),
                        second -> assertThat(second).isEqualTo("wrong: its code prints"),
                        third -> assertThat(third).isEqualTo("2"),
                        fourth -> assertThat(fourth).isEqualTo("and the card says"),
                        fifth -> assertThat(fifth).isEqualTo("11"),
                        last -> assertThat(last).isEqualTo("2 cards, 2 with code run, 1 wrong"));
    }
}
