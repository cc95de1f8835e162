package onsite.app.command;

import static onsite.app.command.Ran.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `judge` with Kattis packages: what it says of the package, what it takes for a submission, and
/// how it grades; and `content check` of such packages.
@Tag("slow")
@Timeout(300)
class KattisCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ECHO = "print(input())\n";

    @TempDir private Path directory;

    private Ran run(String... words) {
        Path home = directory.resolve("home");
        return Ran.of(
                Map.of("ONSITE_HOME", home.toString()),
                home,
                Path.of("../content").toAbsolutePath().normalize(),
                Optional.empty(),
                Clock.systemUTC(),
                port -> port,
                words);
    }

    private Path write(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @BeforeEach
    void aPackage() throws IOException {
        write("echo/problem.yaml", "name: Echo\ndifficulty: 3\nlimits: {output: 100}\n");
        write("echo/problem_statement/problem.tex", "Print what you read.\n");
        write("echo/.timelimit", "5\n");
        write("echo/data/secret/1.in", "a\n");
        write("echo/data/secret/1.ans", "a\n");
        write("echo/submissions/accepted/echo.py", ECHO);
    }

    private Ran judge(Path file) {
        return run("judge", "--package", directory.resolve("echo").toString(), file.toString());
    }

    @Test
    void whatIsWrongWithThePackageIsSaidBehindTheVerdict() throws IOException {
        Ran ran = judge(write("a.py", ECHO));

        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
        assertThat(ran.out())
                .startsWith("✓ Accepted")
                .contains("  problem.yaml:2: difficulty is not a key of problem.yaml: leave it out")
                .contains("  limits: output is 100 MiB; 64 MiB are kept at most");
    }

    @Test
    void whatIsWrongWithThePackageIsAmongTheNotesInJson() throws IOException {
        Ran ran =
                run(
                        "judge",
                        "--json",
                        "--package",
                        directory.resolve("echo").toString(),
                        write("a.py", ECHO).toString());

        JsonNode notes = JSON.readTree(ran.out()).get("notes");
        assertThat(notes)
                .extracting(JsonNode::textValue)
                .containsExactly(
                        "problem.yaml:2: difficulty is not a key of problem.yaml: leave it out",
                        "limits: output is 100 MiB; 64 MiB are kept at most");
    }

    @Test
    void manyRemarksAreCutShort() throws IOException {
        write("echo/problem.yaml", "a: 1\nb: 1\nc: 1\nd: 1\ne: 1\nf: 1\ng: 1\n");

        assertThat(judge(write("a.py", ECHO)).out())
                .contains("problem.yaml:5: e is not a key")
                .doesNotContain("f is not a key")
                .contains("  2 more: ./onsite content check lists them\n");
    }

    @Test
    void aPackageIsRefusedForWhatStandsInTheWay() throws IOException {
        write("echo/data/secret/2 b.in", "a\n");

        assertRefused(judge(write("a.py", ECHO)), "data/secret/2 b.in: the name has characters");
    }

    @Test
    void aKeyThatCouldChangeTheVerdictIsNamedAheadOfOtherFaults() throws IOException {
        write("echo/problem.yaml", "difficulty: 3\nvalidater_flags: case_sensitive\n");

        assertRefused(
                judge(write("a.py", ECHO)),
                "can't be judged with: problem.yaml:2: validater_flags is not a key");
    }

    @Test
    void thePythonEndingOfTheFormatIsTaken() throws IOException {
        Ran ran = judge(write("a.py3", ECHO));

        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
    }

    @Test
    void whatPythonLeavesBehindIsNoPartOfASubmission() throws IOException {
        write("mine/main.py", ECHO);
        write("mine/.main.py.swp", "");
        write("mine/__pycache__/main.cpython-313.pyc", "\0");

        Ran ran = judge(directory.resolve("mine"));

        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
    }

    @Test
    void aFolderInsideASubmissionIsNamed() throws IOException {
        write("mine/main.py", ECHO);
        write("mine/parts/part.py", "");

        assertRefused(judge(directory.resolve("mine")), "parts is a folder inside a submission");
    }

    @Test
    void aLanguageInWhichSubmissionsAreNotJudgedIsNamed() throws IOException {
        assertRefused(
                judge(write("x.cpp", "int main() {}\n")),
                "x.cpp is in C++, in which submissions are not judged");
        assertRefused(
                judge(write("x.rs", "fn main() {}\n")),
                "x.rs is in Rust, in which submissions are not judged");
    }

    private static String kattis(String path) {
        return Path.of("../engine/judge/src/test/resources/onsite/judge/kattis")
                .resolve(path)
                .toString();
    }

    @Test
    void aKattisPackageIsJudgedWithSeveralFiles() throws Exception {
        String parts = "wordcount/submissions/accepted/parted/";

        Ran ran =
                run(
                        "judge",
                        "--json",
                        "--package",
                        kattis("wordcount"),
                        kattis(parts + "main.py"),
                        kattis(parts + "counting.py"));

        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
        JsonNode json = JSON.readTree(ran.out());
        assertThat(json.get("verdict").textValue()).isEqualTo("AC");
        assertThat(json.get("problem").textValue()).isEqualTo("wordcount");
        assertThat(json.get("score").isNull()).isTrue();
    }

    @Test
    void scoresOfAKattisPackageAreShown() {
        Ran ran = run("judge", kattis("groups/submissions/partially_accepted/Narrow.java"));

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .startsWith("✓ Accepted")
                .contains(
                        "accepted by the package's own grading, which does not ask for every test")
                .contains("  Score 30\n")
                .contains("secret/2-large");
    }

    @Test
    void aKattisPackageGivesOneVerdict() throws Exception {
        Ran ran =
                run("judge", "--json", kattis("groups/submissions/partially_accepted/Narrow.java"));

        assertThat(ran.exit()).isZero();
        JsonNode json = JSON.readTree(ran.out());
        assertThat(json.get("verdict").textValue()).isEqualTo("AC");
        assertThat(json.has("graded")).isFalse();
        assertThat(json.get("failure").isNull()).isTrue();
        assertThat(json.get("tests").get("passed").intValue())
                .isLessThan(json.get("tests").get("total").intValue());
    }

    @Test
    void aKattisPackageThatIsNotSupportedIsBadInput() throws IOException {
        Path pack = directory.resolve("passes");
        Path secret = Files.createDirectories(pack.resolve("data/secret"));
        Files.writeString(secret.resolve("1.in"), "1\n");
        Files.writeString(secret.resolve("1.ans"), "1\n");
        Files.writeString(
                pack.resolve("problem.yaml"),
                "problem_format_version: 2025-09\nname: P\nuuid: \"1\"\ntype: multi-pass\n");
        Path file = Files.writeString(directory.resolve("a.py"), "print(1)\n");

        Ran ran = run("judge", "--package", pack.toString(), file.toString());

        assertRefused(ran, "multi-pass problems are not supported");
    }

    @Test
    void kattisPackagesAreChecked() {
        Ran ran = run("content", "check", kattis("groups"));

        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
        assertThat(ran.out().lines().toList().getLast()).isEqualTo("1 passed, 0 failed");
        assertThat(ran.err()).contains("note: no input validator was run");
    }
}
