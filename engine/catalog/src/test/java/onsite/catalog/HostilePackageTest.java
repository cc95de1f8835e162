package onsite.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packages that were made to hurt: each is survived, refused with a sentence, and costs the others
/// nothing.
class HostilePackageTest {
    private static final int MIB = 1 << 20;

    @TempDir Path content;
    @TempDir Path elsewhere;
    private WrittenPackage pack;

    @BeforeEach
    void writeTwoRightPackages() {
        pack = WrittenPackage.in(content, "hostile");
        WrittenPackage.in(content, "honest");
    }

    private void assertRefused(String beginning, String part) {
        assertThat(pack.mistakes())
                .isNotEmpty()
                .hasSizeLessThan(100)
                .allSatisfy(mistake -> assertThat(mistake).hasSizeLessThan(1000))
                .anySatisfy(mistake -> assertThat(mistake).startsWith(beginning).contains(part));
        assertThat(Catalog.read(content).problems().keySet())
                .map(Object::toString)
                .containsExactly("honest");
    }

    @Test
    void billionLaughsAreNotExpanded() {
        var bomb = new StringBuilder("a: &a [ha, ha, ha]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            char last = (char) (c - 1);
            bomb.append(c + ": &" + c + " [*" + last + ", *" + last + ", *" + last + "]\n");
        }
        pack.write("problem.yaml", bomb.toString());
        assertRefused("problem.yaml", "aliases");
    }

    @Test
    void listThatContainsItselfIsRefused() {
        pack.replace("problem.yaml", "[arrays, hash-map]", "&t [arrays, *t]");
        assertRefused("problem.yaml", "aliases");
    }

    @Test
    void mergeKeysAreUnknown() {
        pack.replace("problem.yaml", "checker: unordered", "<<: {checker: exact}");
        assertRefused("problem.yaml:6: ", "'<<' is not a key");
    }

    @Test
    void tagsThatNameClassesAreRefused() {
        pack.replace(
                "problem.yaml", "name: Two Sum", "name: !!javax.script.ScriptEngineManager [a]");
        assertRefused("problem.yaml:1: ", "tags are not taken");
    }

    @Test
    void severalDocumentsAreRefused() {
        pack.write("problem.yaml", "name: A\n---\nname: B\n");
        assertRefused("problem.yaml:", "not YAML");
    }

    @Test
    void deeplyNestedListsAreRefused() {
        pack.write("problem.yaml", "name: " + "[".repeat(100_000));
        assertRefused("problem.yaml", "nested deeper");
    }

    @Test
    void deeplyNestedMappingsAreRefused() {
        pack.write("interview.yaml", "{a: ".repeat(30_000));
        assertRefused("interview.yaml", "nested deeper");
    }

    @Test
    void deeplyNestedHyphensAreRefused() {
        pack.write("interview.yaml", "- ".repeat(60_000));
        assertRefused("interview.yaml", "nested deeper");
    }

    @Test
    void manyUnknownKeysGiveABearableNumberOfMistakes() {
        var text = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            text.append("k").append(i).append(": 1\n");
        }
        pack.write("problem.yaml", text.toString());
        assertRefused("problem.yaml", "more wrong than is shown");
    }

    @Test
    void endlessKeyIsShownShortened() {
        pack.write("problem.yaml", "? " + "k".repeat(120_000) + "\n: 1\n");
        assertRefused("problem.yaml", "kkk…' is not a key");
    }

    @Test
    void yamlOfAMillionCharactersIsRefused() {
        pack.write("interview.yaml", "hints: [" + "a, ".repeat(340_000) + "a]");
        assertRefused("interview.yaml: ", "1020010 characters");
    }

    @Test
    void keyThatIsAListIsRefused() {
        pack.replace("problem.yaml", "checker: unordered", "[a, b]: exact");
        assertRefused("problem.yaml:6: ", "is no word");
    }

    @Test
    void deeplyNestedTypeIsRefused() {
        pack.replace("problem.yaml", "nums: int[]", "nums: int" + "[]".repeat(50_000));
        assertRefused("problem.yaml:5: ", "more than 400 characters");
    }

    @Test
    void controlCharactersInYamlAreRefused() {
        pack.replace("problem.yaml", "Two Sum", "Two\u0007Sum");
        assertRefused("problem.yaml", "not YAML");
    }

    @Test
    void signsThatGarbleALineAreMadeVisible() {
        pack.replace("problem.yaml", "easy", "\"ea\u202Esy\"");
        assertRefused("problem.yaml:2: ", "'ea\\u202esy'");
    }

    @Test
    void fileOverOneMebibyteIsRefused() {
        pack.write("statement.md", "x".repeat(MIB + 1));
        assertRefused("statement.md: ", "1048577 bytes");
    }

    @Test
    void sparseFileOfManyGigabytesIsRefused() throws IOException {
        pack.without("editorial.md");
        try (var file = new java.io.RandomAccessFile(pack.file("editorial.md").toFile(), "rw")) {
            file.setLength(64L << 30);
        }
        assertRefused("editorial.md: ", "at most 1 MiB");
    }

    @Test
    void bytesThatAreNotUtf8AreNamedAtTheirLine() throws IOException {
        Files.write(pack.file("editorial.md"), new byte[] {'a', '\n', 'b', (byte) 0xff, 'c'});
        assertRefused("editorial.md:2: ", "0xff is not UTF-8");
    }

    @Test
    void overlongEncodingIsNotUtf8() throws IOException {
        Files.write(pack.file("Tests.java"), new byte[] {(byte) 0xc0, (byte) 0xaf});
        assertRefused("Tests.java:1: ", "is not UTF-8");
    }

    @Test
    void characterThatIsCutOffIsNotUtf8() throws IOException {
        byte[] whole = "größe €".getBytes(StandardCharsets.UTF_8);
        Files.write(pack.file("editorial.md"), java.util.Arrays.copyOf(whole, whole.length - 1));
        assertRefused("editorial.md:1: ", "is not UTF-8");
    }

    @Test
    void binaryFileIsRefused() {
        pack.write("submissions/accepted/solution.py", "pass\nx\0y");
        assertRefused("submissions/accepted/solution.py:2: ", "binary");
    }

    @Test
    void linkOutOfThePackageIsRefused() throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.md"), "secret");
        pack.without("editorial.md");
        Files.createSymbolicLink(pack.file("editorial.md"), secret);
        assertRefused("editorial.md: ", "a link that leaves the folder");
    }

    @Test
    void linkIntoANeighbouringPackageIsRefused() throws IOException {
        pack.without("editorial.md");
        Files.createSymbolicLink(pack.file("editorial.md"), Path.of("../honest/editorial.md"));
        assertRefused("editorial.md: ", "a link that leaves the folder");
    }

    @Test
    void linkWithinThePackageIsFollowed() throws IOException {
        pack.without("submissions/accepted/BruteForce.java");
        Files.createSymbolicLink(
                pack.file("submissions/accepted/BruteForce.java"), Path.of("Solution.java"));
        assertThat(pack.mistakes()).isEmpty();
    }

    @Test
    void linkThatLeadsToItselfIsRefused() throws IOException {
        pack.without("statement.md");
        Files.createSymbolicLink(pack.file("statement.md"), Path.of("statement.md"));
        assertRefused("statement.md: ", "a link that leads back to itself");
    }

    @Test
    void linksInACircleAreRefused() throws IOException {
        Files.createSymbolicLink(
                pack.file("submissions/run_time_error"), Path.of("output_limit_exceeded"));
        Files.createSymbolicLink(
                pack.file("submissions/output_limit_exceeded"), Path.of("run_time_error"));
        assertRefused("submissions/run_time_error: ", "a link that leads back to itself");
    }

    @Test
    void brokenLinkIsRefused() throws IOException {
        pack.without("editorial.md");
        Files.createSymbolicLink(pack.file("editorial.md"), Path.of("nowhere.md"));
        assertRefused("editorial.md: ", "there is no such file");
    }

    @Test
    void linkedSubmissionsFolderIsRefused() throws IOException {
        Files.createDirectories(elsewhere.resolve("runs"));
        Files.createSymbolicLink(
                pack.file("submissions/run_time_error"), elsewhere.resolve("runs"));
        assertRefused("submissions/run_time_error: ", "a link that leaves the folder");
    }

    @Test
    void packageThatIsALinkOutOfTheContentIsRefused() throws IOException {
        Path outside = WrittenPackage.in(elsewhere, "outside").dir();
        Files.createSymbolicLink(content.resolve("problems/outside"), outside);
        assertThat(Catalog.read(content).problems()).hasSize(2);
        assertThat(Catalog.read(content).diagnostics())
                .singleElement()
                .hasToString(
                        "problems/outside: this is a link that leaves the folder: put the file itself here");
    }

    @Test
    void linkToADeviceIsRefused() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "there is a device to link to");
        pack.without("editorial.md");
        Files.createSymbolicLink(pack.file("editorial.md"), Path.of("/dev/zero"));
        assertRefused("editorial.md: ", "a link that leaves the folder");
    }

    @Test
    void pipeIsRefusedWithoutWaitingForAWriter() throws Exception {
        pack.without("editorial.md");
        Path mkfifo = Path.of("/usr/bin/mkfifo");
        assumeTrue(Files.isExecutable(mkfifo), "pipes can be made here");
        int status =
                new ProcessBuilder(mkfifo.toString(), pack.file("editorial.md").toString())
                        .start()
                        .waitFor();
        assumeTrue(status == 0, "the pipe was made");
        assertRefused("editorial.md: ", "a device or a pipe");
    }

    @Test
    void folderWithThousandsOfEntriesIsRefused() {
        for (int i = 0; i < 1_100; i++) {
            pack.write("submissions/accepted/s" + i + ".py", "pass\n");
        }
        assertRefused("submissions/accepted: ", "more than 1000 entries");
    }

    @Test
    void submissionWithAnOddNameIsRefused() {
        pack.write("submissions/accepted/-rf *.py", "pass\n");
        assertRefused("submissions/accepted/-rf *.py: ", "can't be a file's name");
    }

    @Test
    void exampleNestedBeyondReasonIsRefused() {
        pack.replace("statement.md", "[2,7,11,15]", "[".repeat(200_000) + "]".repeat(200_000));
        assertRefused("statement.md:4: ", "is not a JSON value");
    }

    @Test
    void exampleWithANumberOfAThousandDigitsIsRefused() {
        pack.replace("statement.md", "target = 9", "target = " + "9".repeat(100_000));
        assertRefused("statement.md:5: ", "is not a JSON value");
    }

    @Test
    void exampleWithAGiganticExponentIsRefused() {
        pack.replace("statement.md", "target = 9", "target = 1e999999999");
        assertRefused("statement.md:5: ", "target");
    }

    @Test
    void statementOfNothingButFencesIsRead() {
        pack.write("statement.md", "```example\n```\n".repeat(50_000));
        assertRefused("statement.md", "has 50000 examples, and at most 20");
    }

    @Test
    void fileThatCanNotBeReadIsRefused() throws IOException {
        Path file = pack.file("editorial.md");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "not run as root");
        assertRefused("editorial.md: ", "permission is denied");
    }
}
