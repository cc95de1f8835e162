package onsite.judge.kattis;

import static onsite.judge.kattis.Readings.contents;
import static onsite.judge.kattis.Readings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import onsite.catalog.Diagnostic;
import onsite.exercise.Language;
import onsite.exercise.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KattisReadingTest {
    @TempDir private Path parent = Path.of("");

    private WrittenKattisPackage written() {
        return new WrittenKattisPackage(parent);
    }

    @Test
    void whatIsNotSaidHasTheDefaultsOfTheFormat() {
        KattisPackage.Contents contents = contents(written());

        assertThat(contents.format()).isEqualTo(FormatVersion.LEGACY);
        assertThat(contents.limits().memoryBytes()).isEqualTo(2048L << 20);
        assertThat(contents.limits().outputBytes()).isEqualTo(8L << 20);
        assertThat(contents.limits().codeBytes()).isEqualTo(128L << 10);
        assertThat(contents.limits().timeFactor()).isEqualTo(5);
        assertThat(contents.limits().time()).hasValue(Duration.ofSeconds(5));
        assertThat(contents.validators()).isEmpty();
        assertThat(contents.languages()).containsExactlyInAnyOrder(Language.values());
    }

    @Test
    void timeLimitIsRoundedUpToItsResolution() {
        KattisLimits limits = KattisLimits.defaults(false);

        assertThat(TimeLimits.limit(limits, 100_000)).isEqualTo(Duration.ofSeconds(1));
        assertThat(TimeLimits.limit(limits, 700_000)).isEqualTo(Duration.ofSeconds(2));
        assertThat(TimeLimits.limit(KattisLimits.defaults(true), 700_000))
                .isEqualTo(Duration.ofSeconds(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy", "legacy-icpc", "2023-07-draft", "2025-09"})
    void everyVersionIsRead(String version) {
        WrittenKattisPackage written =
                written()
                        .write(
                                "problem.yaml",
                                "problem_format_version: "
                                        + version
                                        + "\nname: Echo\nuuid: \"1\"\n");

        assertThat(contents(written).name()).isEqualTo("Echo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "problem_format_version: 2031-01           | not supported: legacy, 2023-07-draft and 2025-09 are",
                "type: riddle                              | type 'riddle' is not known",
                "validation: psychic                       | validation 'psychic' is not known",
                "validation: custom teleport               | is not known: write default, or custom",
                "limits: {memory: lots}                    | memory is 'lots'",
                "limits: {memory: -5}                      | memory is '-5'",
                "'limits: {memory: 1e400}'                 | memory is '1e400'",
                "name: [                                   | this is not YAML",
                "validator_flags: sloppy                   | has no flag 'sloppy'",
                "validation: custom                        | there is no validator",
                "validation: 'custom interactive'          | there is no validator",
            })
    void aBrokenSettingIsNamed(String line, String sentence) {
        refused(written().write("problem.yaml", line + "\n"), sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: multi-pass             | multi-pass problems are not supported",
                "type: submit-answer          | submit-answer problems are not supported",
                "'type: [scoring, pass-fail]' | either pass-fail or scoring",
                "languages: [kotlin]          | allows only kotlin",
                "type: interactive            | needs an output validator of its own",
            })
    void whatIsNotSupportedIsNamed(String line, String sentence) {
        refused(
                written()
                        .write(
                                "problem.yaml",
                                "problem_format_version: 2025-09\nname: Echo\nuuid: \"1\"\n"
                                        + line
                                        + "\n"),
                sentence);
    }

    @Test
    void unknownKeysAreFaultsThatDoNotStandInTheWay() {
        KattisReading reading =
                written().write("problem.yaml", "name: Echo\ndifficulty: 3\n").read();

        assertThat(reading.pack()).isPresent();
        assertThat(reading.faults())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "problem.yaml:2: difficulty is not a key of problem.yaml: leave it out");
    }

    @Test
    void aFolderWithoutProblemYamlIsNoPackage() {
        refused(written().delete("problem.yaml"), "a package begins with it");
        assertThat(KattisPackage.isOne(parent)).isFalse();
    }

    @Test
    void aTestWithoutAnAnswerIsNamed() {
        refused(written().write("data/secret/2.in", "x\n"), "there is no 2.ans beside it");
    }

    @Test
    void aPackageWithoutSecretTestsIsRefused() {
        refused(written().delete("data/secret/1.in"), "there is no test");
    }

    @Test
    void filesBesideStandardInputAreRefused() {
        refused(
                written().write("data/secret/1.files/table.txt", "x\n"),
                "files beside standard input are not supported");
    }

    @Test
    void customGradersAndBuildScriptsAreRefused() {
        refused(written().write("data/testdata.yaml", "grading: custom\n"), "graders/ is not run");
        refused(
                written()
                        .write("data/testdata.yaml", "")
                        .write("problem.yaml", "validation: custom\n")
                        .write("output_validators/v/build", "#!/bin/sh\n"),
                "build and run scripts is not supported");
    }

    @Test
    void inputValidatorsThatAreNotSupportedAreNoted() {
        KattisReading reading = written().write("input_validators/format.ctd", "EOF\n").read();

        assertThat(reading.pack()).isPresent();
        assertThat(reading.notes())
                .containsExactly(
                        "input_validators/format.ctd is in Checktestdata, which is not supported: it is"
                                + " not run");
    }

    @Test
    void flagsAreHandedDownToGroupsThatDoNotSayOtherwise() {
        KattisPackage.Contents contents =
                contents(
                        written()
                                .write("problem.yaml", "validator_flags: case_sensitive\n")
                                .write(
                                        "data/testdata.yaml",
                                        "output_validator_flags: float_tolerance 1e-3\n")
                                .write("data/secret/b/testdata.yaml", "on_reject: continue\n")
                                .write("data/secret/b/2.in", "")
                                .write("data/secret/b/2.ans", "")
                                .write(
                                        "data/secret/c/testdata.yaml",
                                        "output_validator_flags: space_change_sensitive\n")
                                .write("data/secret/c/3.in", "")
                                .write("data/secret/c/3.ans", ""));

        assertThat(contents.tests().tests().map(PackagedTest::name))
                .containsExactly("secret/1", "secret/b/2", "secret/c/3");
        assertThat(contents.tests().tests().map(test -> test.validatorArguments("")))
                .containsExactly(
                        List.of("case_sensitive", "float_tolerance", "1e-3"),
                        List.of("case_sensitive", "float_tolerance", "1e-3"),
                        List.of("case_sensitive", "space_change_sensitive"));
    }

    @Test
    void expectationsComeFromTheFolderOrFromTheAnnotation() {
        KattisPackage.Contents contents =
                contents(
                        written()
                                .write("submissions/wrong_answer/x.py", "print(1)\n")
                                .write(
                                        "submissions/mixed/y.java",
                                        "// @EXPECTED_RESULTS@: TIMELIMIT, RUN-ERROR\nclass Y {}\n"));

        assertThat(contents.submissions())
                .extracting(KattisSubmission::path)
                .containsExactly("accepted/echo.py", "mixed/y.java", "wrong_answer/x.py");
        assertThat(contents.submissions().get(1).annotated())
                .containsExactlyInAnyOrder(Verdict.TIME_LIMIT_EXCEEDED, Verdict.RUN_TIME_ERROR);
        assertThat(contents.submissions().get(2).expectations().getFirst().required())
                .isEqualTo(Set.of(Verdict.WRONG_ANSWER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/secret/leak.in",
                "problem.yaml",
                "submissions/accepted/leak.py",
                "output_validators",
                "include/java/Leak.java"
            })
    void aLinkOutOfThePackageIsNeverFollowed(String place) throws IOException {
        Path secret = Files.writeString(parent.resolve("private.txt"), "name: private\n");
        WrittenKattisPackage written =
                written()
                        .write("data/secret/leak.ans", "")
                        .write("problem.yaml", "validation: custom\n");
        Path link = written.folder().resolve(place);
        Files.deleteIfExists(link);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, place.equals("output_validators") ? parent : secret);

        KattisReading reading = written.read();

        assertThat(reading.faults())
                .extracting(Diagnostic::toString)
                .anyMatch(fault -> fault.contains("leads out of the package"));
    }

    @Test
    void aLinkInsideThePackageIsFollowed() throws IOException {
        WrittenKattisPackage written = written();
        Files.createSymbolicLink(
                written.folder().resolve("data/secret/2.in"), Path.of("../secret/1.in"));
        Files.createSymbolicLink(written.folder().resolve("data/secret/2.ans"), Path.of("1.ans"));

        assertThat(contents(written).tests().tests()).hasSize(2);
    }

    @Test
    void aFolderThatContainsItselfIsRefused() throws IOException {
        WrittenKattisPackage written = written();
        Files.createSymbolicLink(
                written.folder().resolve("data/secret/again"), Path.of("../secret"));

        refused(written, "is nested deeper than");
    }

    @Test
    void oddlyNamedFoldersGetASlug() {
        assertThat(KattisPackage.slugOf(Path.of("/x/A Problem_2")).text()).isEqualTo("a-problem-2");
        assertThat(KattisPackage.slugOf(Path.of("/x/---")).text()).isEqualTo("package");
    }
}
