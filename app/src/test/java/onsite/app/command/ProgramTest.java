package onsite.app.command;

import static onsite.app.command.Ran.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import onsite.app.terminal.Terminal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The command line with captured streams, the real judge and the real catalogue.
@Tag("slow")
@Timeout(300)
class ProgramTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CONTENT = Path.of("../content").toAbsolutePath().normalize();
    private static final Path TWO_SUM = CONTENT.resolve("problems/two-sum/submissions");

    /// Shared, so that tests are generated and measured once.
    @TempDir private static Path home;

    @TempDir private Path directory;

    private static Ran run(Map<String, String> environment, String... words) {
        return Ran.of(
                environment,
                home,
                CONTENT,
                Optional.of(home.resolve("content.snapshot")),
                Clock.systemUTC(),
                port -> port == 7373 ? 0 : 40,
                words);
    }

    private static Ran run(String... words) {
        return run(Map.of("ONSITE_HOME", home.toString()), words);
    }

    private static Path packaged(String folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(TWO_SUM.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    @BeforeAll
    static void contentIsThere() {
        assertThat(TWO_SUM).isDirectory();
    }

    @Test
    void anAcceptedFileExitsWithZero() throws Exception {
        Ran ran = run("judge", "--json", packaged("accepted", ".py").toString());

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).hasLineCount(1);
        JsonNode json = JSON.readTree(ran.out());
        assertThat(json.get("verdict").textValue()).isEqualTo("AC");
        assertThat(json.get("problem").textValue()).isEqualTo("two-sum");
        assertThat(json.get("failure").isNull()).isTrue();
        assertThat(ran.err()).contains("running");
    }

    @Test
    void aStatedComplexityIsAnswered() throws Exception {
        String file = packaged("accepted", ".py").toString();

        JsonNode json = JSON.readTree(run("judge", "--json", "--complexity", "2^n", file).out());
        Ran text = run("judge", "--complexity", "2^n", file);

        assertThat(json.at("/complexity/stated").textValue()).isEqualTo("2^n");
        assertThat(json.at("/complexity/statement").textValue()).isEqualTo("refuted");
        assertThat(text.exit()).isZero();
        assertThat(text.out())
                .contains("  ✗ You said 2^n: refuted.", "  Your memory, with the input");
        assertRefused(
                run("judge", "--complexity", "n!", file),
                "'n!' is not a complexity here: use one of 1, log n, n, n log n, n^2,");
    }

    @Test
    void aWrongOneExitsWithOneAndShowsItsTest() throws Exception {
        Ran ran = run("judge", packaged("wrong_answer", ".py").toString());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith("✗ Wrong Answer")
                .contains("  Input     nums = ", "  Expected  [", "  Actual    ")
                .doesNotContain("\u001b");
    }

    @Test
    void aCompileErrorShowsTheLineWithACaret() throws Exception {
        Path file =
                Files.writeString(
                        directory.resolve("Solution.java"),
                        "class Solution {\n  int x = \"a\";\n}\n");

        Ran ran = run("judge", "--problem", "two-sum", file.toString());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith("✗ Compile Error")
                .contains("     2 |   int x = \"a\";", "^");
    }

    @Test
    void theProblemIsFoundFromTheFolderThatStartMade() throws Exception {
        Path folder = directory.resolve("two-sum");

        Ran started = run("start", "two-sum", "--lang", "python", "--dir", folder.toString());

        Path file = folder.resolve("solution.py");
        assertThat(started.exit()).isZero();
        assertThat(started.out()).contains("Wrote " + file, "./onsite judge " + file);
        Files.copy(packaged("accepted", ".py"), file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(run("judge", file.toString()).exit()).isZero();
    }

    @Test
    void startWritesOverNothing() throws Exception {
        Path file = Files.writeString(directory.resolve("Solution.java"), "mine");

        assertRefused(
                run("start", "two-sum", "--lang", "java", "--dir", directory.toString()),
                "is there already and is left as it is");
        assertThat(file).hasContent("mine");
    }

    @Test
    void whatCantBeJudgedIsSaidInOneSentence() throws Exception {
        Path good = packaged("accepted", ".java");
        Path empty = Files.writeString(directory.resolve("empty.java"), "");
        Path large = Files.write(directory.resolve("large.java"), new byte[10_000_000]);
        Path binary =
                Files.write(
                        directory.resolve("binary.java"), new byte[] {(byte) 0xca, (byte) 0xfe, 1});
        Path zero = Files.write(directory.resolve("zero.java"), new byte[] {'a', 0, 'b'});
        Path text = Files.writeString(directory.resolve("notes.txt"), "x");

        assertRefused(
                run("judge", "--problem", "tow-sum", good.toString()), "did you mean two-sum?");
        assertRefused(
                run("judge", "--problem", "zebra", good.toString()),
                "No problem is called 'zebra'");
        assertRefused(
                run("judge", "--lang", "cobol", good.toString()), "'cobol' is not a language");
        assertRefused(
                run("judge", "--problem", "two-sum", empty.toString()), "the submission is empty");
        assertRefused(run("judge", "--problem", "two-sum", large.toString()), "10000000 bytes");
        assertRefused(run("judge", "--problem", "two-sum", binary.toString()), "is binary");
        assertThat(run("judge", "--problem", "two-sum", zero.toString()).err())
                .startsWith("zero.java is binary: a submission is text in UTF-8.");
        assertRefused(
                run("judge", "--problem", "two-sum", text.toString()), "language of notes.txt");
        assertRefused(run("judge", "--problem", "two-sum", directory.toString()), "is a folder");
        assertRefused(run("judge", directory.resolve("none.java").toString()), "There is no file");
        assertRefused(
                run("judge", Files.copy(good, directory.resolve("A.java")).toString()),
                "--problem SLUG");
        assertRefused(
                run("judge", "--package", directory.toString(), good.toString()),
                "no problem.yaml");
        assertRefused(run("problems", "--difficulty", "mild"), "'mild' is not a difficulty");
        assertRefused(
                run("problems", "--topic", "knitting"), "No problem has the topic 'knitting'");
        assertRefused(run("--port", "70000"), "0 to 65535");
    }

    @Test
    void aHomeThatCantBeUsedIsSaidSo() throws Exception {
        Path file = Files.writeString(directory.resolve("home"), "");

        assertRefused(
                run(
                        Map.of("ONSITE_HOME", file.toString()),
                        "judge",
                        packaged("accepted", ".py").toString()),
                "can't be read and written");
    }

    @Test
    void misuseShowsTheWayToHelp() {
        for (String[] words :
                List.of(
                        new String[] {"judge"},
                        new String[] {"juge", "x"},
                        new String[] {"start", "two-sum"},
                        new String[] {"content"},
                        new String[] {"memory"},
                        new String[] {"--port", "many"})) {
            Ran ran = run(words);
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains("--help").hasLineCount(2);
        }
    }

    @Test
    void helpFitsTheTerminal() {
        for (String command :
                List.of(
                        "serve",
                        "judge",
                        "problems",
                        "start",
                        "watch",
                        "content",
                        "memory",
                        "plan",
                        "today",
                        "doctor",
                        "export",
                        "import")) {
            Ran ran = run(command, "--help");
            assertThat(ran.exit()).as(command).isZero();
            assertThat(ran.out().lines())
                    .as(command)
                    .allMatch(line -> line.length() <= Terminal.WIDTH);
        }
        assertThat(run("--help").out()).contains("Usage: onsite");
    }

    @Test
    void servingIsWhatHappensWithoutACommand() {
        assertThat(run().exit()).isZero();
        assertThat(run("serve").exit()).isZero();
        assertThat(run("serve", "--port", "8080").exit()).isEqualTo(40);
    }

    @Test
    void problemsAreListedForPeopleAndForScripts() throws Exception {
        Ran people = run("problems", "--difficulty", "easy");
        assertThat(people.out()).contains("two-sum").contains("easy").doesNotContain("medium");
        assertThat(people.out().lines()).allMatch(line -> line.length() <= Terminal.WIDTH);

        JsonNode list = JSON.readTree(run("problems", "--json").out());
        JsonNode twoSum = list.get(list.findValuesAsText("slug").indexOf("two-sum"));
        assertThat(twoSum.properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("slug", "name", "difficulty", "category", "topics", "languages");
    }

    @Test
    void randomProblemIsOneOfTheChosen() throws IOException {
        JsonNode problems =
                JSON.readTree(run("problems", "--topic", "trie", "--random", "--json").out());
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).get("topics").toString()).contains("\"trie\"");
    }

    @Test
    void anExportIsReadBack() throws Exception {
        Path file = directory.resolve("mine.json");

        assertThat(run("export", file.toString()).exit()).isZero();
        assertThat(JSON.readTree(file.toFile()).get("format").textValue())
                .isEqualTo("onsite-export");
        assertThat(JSON.readTree(run("export", "-").out()).has("submissions")).isTrue();
        assertThat(run("import", file.toString()).out()).startsWith("Added 0 submissions");
        Files.writeString(file, "{\"format\":");
        assertRefused(run("import", file.toString()), "Nothing was imported");
        assertRefused(run("import", directory.resolve("none").toString()), "There is no file");
        assertRefused(
                run("export", directory.resolve("no/such/folder.json").toString()),
                "can't be written");
    }

    @Test
    void doctorNamesTheSandboxAndEveryToolchain() {
        Ran ran = run("doctor");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out().lines().map(line -> line.split(" ")[0]))
                .contains("sandbox", "java", "python", "go", "home", "content");
    }

    /// An editor that replaces the file: writes another one and renames it over the first.
    @Test
    void watchJudgesAgainWhenTheFileIsReplaced() throws Exception {
        Path file = Files.copy(packaged("wrong_answer", ".py"), directory.resolve("solution.py"));
        var lines = new Lines();
        var surroundings =
                new Surroundings(
                        new Terminal(lines, lines, onsite.app.terminal.Paint.NONE, false),
                        Map.of("ONSITE_HOME", home.toString()),
                        home,
                        CONTENT,
                        Optional.empty(),
                        Clock.systemUTC());
        Thread watching =
                Thread.ofPlatform()
                        .start(() ->
                                Program.run(
                                        surroundings,
                                        port -> 0,
                                        "watch",
                                        "--problem",
                                        "two-sum",
                                        file.toString()));
        try {
            lines.await("Watching ").join();
            CompletableFuture<String> accepted = lines.await("✓ Accepted");
            Path other = Files.copy(packaged("accepted", ".py"), directory.resolve("solution.py~"));
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            assertThat(accepted.join()).startsWith("✓ Accepted");

            CompletableFuture<String> empty = lines.await("the submission is empty");
            Files.writeString(file, "");
            assertThat(empty.join()).contains("the submission is empty");
        } finally {
            watching.interrupt();
            watching.join();
        }
    }

    /// A stream on which one can wait for a line.
    private static final class Lines extends PrintStream {
        private final List<String> printed = new java.util.ArrayList<>();
        private final Map<String, CompletableFuture<String>> awaited = new java.util.HashMap<>();

        Lines() {
            super(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        }

        synchronized CompletableFuture<String> await(String part) {
            var found = awaited.computeIfAbsent(part, p -> new CompletableFuture<>());
            printed.stream()
                    .filter(line -> line.contains(part))
                    .findFirst()
                    .ifPresent(found::complete);
            return found;
        }

        @Override
        public void println(String line) {
            synchronized (this) {
                printed.add(line);
                awaited.forEach((part, found) -> {
                    if (line.contains(part)) {
                        found.complete(line);
                    }
                });
            }
        }
    }
}
