package onsite.judge.kattis;

import static onsite.judge.kattis.Readings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import onsite.catalog.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the groups of a package may be, and what their settings may say, in each version.
class KattisGroupsReadingTest {
    @TempDir private Path parent = Path.of("");

    private WrittenKattisPackage version(String version, String type) {
        return new WrittenKattisPackage(parent)
                .write(
                        "problem.yaml",
                        "problem_format_version: "
                                + version
                                + "\nname: Echo\nuuid: \"1\"\ntype: "
                                + type
                                + "\n");
    }

    /// Its only tests lie in the groups `secret/a`, `secret/b` and `secret/c`.
    private WrittenKattisPackage grouped(String version, String type) {
        WrittenKattisPackage written =
                version(version, type).delete("data/secret/1.in").delete("data/secret/1.ans");
        for (String name : new String[] {"a/1", "b/2", "c/3"}) {
            written.write("data/secret/" + name + ".in", "x\n")
                    .write("data/secret/" + name + ".ans", "x\n");
        }
        return written;
    }

    private static void told(WrittenKattisPackage written, String sentence) {
        KattisReading reading = written.read();
        assertThat(reading.faults())
                .extracting(Diagnostic::toString)
                .anyMatch(fault -> fault.contains(sentence));
        assertThat(reading.pack()).isPresent();
    }

    private static void inOrder(WrittenKattisPackage written) {
        KattisReading reading = written.read();
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.pack()).isPresent();
    }

    private WrittenKattisPackage requiring(String version, String required) {
        boolean draft = version.equals("2023-07-draft");
        String settings =
                draft
                        ? "scoring: {score: %d, aggregation: %s, require_pass: %s}\n"
                        : "max_score: %d\nscore_aggregation: %s\nrequire_pass: %s\n";
        return grouped(version, "scoring")
                .write("data/secret/a/test_group.yaml", settings.formatted(30, "pass-fail", "[]"))
                .write("data/secret/b/test_group.yaml", settings.formatted(30, "sum", required))
                .write("data/secret/c/test_group.yaml", settings.formatted(40, "min", "[]"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09, secret/nosuch, which is not there",
        "2025-09, secret/a/1, which is not there",
        "2025-09, secret/c, which does not come before it",
        "2025-09, secret/b, which does not come before it",
        "2025-09, secret, which does not come before it",
        "2023-07-draft, secret/a/2, which is not there",
        "2023-07-draft, secret/c/3, which does not come before it",
    })
    void whatCannotBeRequiredIsNamed(String version, String required, String sentence) {
        refused(
                requiring(version, required),
                "data/secret/b: require_pass names '" + required + "', " + sentence);
    }

    @Test
    void onlyGroupsThatPassOrFailCanBeRequired() {
        refused(
                requiring("2025-09", "[]")
                        .write(
                                "data/secret/c/test_group.yaml",
                                "max_score: 40\nrequire_pass: [secret/a, secret/b]\n"),
                "require_pass names 'secret/b', which is not pass-fail");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09, secret/a",
        "2025-09, sample",
        "2023-07-draft, secret/a",
        "2023-07-draft, secret/a/1",
    })
    void whatComesBeforeCanBeRequired(String version, String required) {
        inOrder(requiring(version, required));
    }

    @Test
    void aGroupWithoutTestsIsRefusedWhereItIsScored() {
        refused(
                requiring("2025-09", "[]").write("data/secret/d/test_group.yaml", "max_score: 0\n"),
                "data/secret/d: there is no test in this group");
        told(grouped("2025-09", "pass-fail"), "data/secret/d: there is no test in this group");
    }

    @Test
    void settingsOfAFolderInAGroupAreRefused() {
        refused(
                requiring("2025-09", "[]")
                        .write("data/secret/a/x/test_group.yaml", "max_score: 1\n"),
                "data/secret/a/x/test_group.yaml: this folder is no group");
    }

    @Test
    void testsBesideGroupsAreRefusedWhereTheyAreScored() {
        WrittenKattisPackage scored =
                requiring("2025-09", "[]")
                        .write("data/secret/1.in", "x\n")
                        .write("data/secret/1.ans", "x\n");
        refused(scored, "data/secret: tests and groups are not allowed beside one another");
        scored.delete("data/secret/a/test_group.yaml")
                .delete("data/secret/b/test_group.yaml")
                .delete("data/secret/c/test_group.yaml");
        told(
                version("2025-09", "pass-fail"),
                "data/secret: tests and groups are not allowed beside one another");
    }

    @Test
    void samplesHaveNoGroupsAndNoScores() {
        WrittenKattisPackage written =
                version("2025-09", "scoring")
                        .write("data/sample/h/1.in", "x\n")
                        .write("data/sample/h/1.ans", "x\n")
                        .write("data/sample/test_group.yaml", "max_score: 5\n");

        told(written, "data/sample: samples have no groups");
        told(written, "max_score has no effect here: only secret tests are scored");
    }

    @Test
    void settingsOfScoresAreToldWhereThereAreNone() {
        told(
                version("2025-09", "pass-fail")
                        .write("data/secret/test_group.yaml", "max_score: 5\n"),
                "max_score has no effect here: the problem has no scores");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-09       | max_score: 100              | score_aggregation: min | data/secret/a: max_score is missing: secret is bounded",
                "2025-09       | max_score: 100              | max_score: unbounded   | data/secret/a: it is unbounded, and the group around it is not",
                "2025-09       | max_score: unbounded        | score_aggregation: pass-fail | data/secret/a: a pass-fail group can't be unbounded",
                "2025-09       | score_aggregation: pass-fail | '{max_score: 5, score_aggregation: sum}' | data/secret/a: the group around it is pass-fail",
                "2023-07-draft | 'scoring: {score: 100}'     | 'scoring: {score: 160}' | data/secret: its groups can get 160 points, and it can get 100 only",
            })
    void aMaximumThatCannotBeIsNamed(String version, String secret, String group, String sentence) {
        refused(
                grouped(version, "scoring")
                        .write("data/secret/test_group.yaml", secret + "\n")
                        .write("data/secret/a/test_group.yaml", group + "\n"),
                sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "legacy, test_group.yaml, testdata.yaml",
        "2025-09, testdata.yaml, test_group.yaml",
    })
    void aSettingsFileOfAnotherVersionIsRefused(String version, String other, String own) {
        WrittenKattisPackage written =
                version(version, "pass-fail")
                        .write("data/secret/" + other, "full_feedback: true\n");

        refused(
                written,
                "data/secret/" + other + ": this would not be read: " + version + " reads " + own);

        written.write("data/secret/" + own, "");
        inOrder(written);
        assertThat(written.read().notes())
                .contains("data/secret/" + other + " is not read: " + version + " reads " + own);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-09       | test_group.yaml | 'scoring: {score: 90}'       | scoring",
                "2025-09       | test_group.yaml | on_reject: continue          | on_reject",
                "2023-07-draft | test_group.yaml | max_score: 5                 | max_score",
                "2023-07-draft | testdata.yaml   | 'grading: {score: 30}'       | grading",
                "2023-07-draft | testdata.yaml   | on_reject: continue          | on_reject",
                "legacy        | testdata.yaml   | max_score: 5                 | max_score",
            })
    void aKeyOfAnotherVersionIsRefused(String version, String file, String line, String key) {
        refused(
                version(version, "scoring").write("data/secret/" + file, line + "\n"),
                key + " is of another version of the format, and not of " + version);
    }

    @Test
    void aKeyOfNoVersionIsRefused() {
        refused(
                version("2023-07-draft", "pass-fail")
                        .write("data/secret/testdata.yaml", "bogus: 1\n"),
                "bogus is not a key of testdata.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on_reject: grade        | on_reject is 'grade': write break or continue",
                "range: 0                | range is no two numbers",
                "range: 5 1              | range is no two numbers",
                "range: 0 many           | range is no two numbers",
                "'output_validator_flags: {name: b, flags: x}' | names 'b', and there is no such output validator",
            })
    void aSettingOfLegacyThatCannotBeIsNamed(String line, String sentence) {
        refused(version("legacy", "scoring").write("data/testdata.yaml", line + "\n"), sentence);
    }

    @Test
    void samplesCanBeIgnoredByTheOutermostGroupOnly() {
        told(
                version("legacy", "pass-fail")
                        .write("data/secret/testdata.yaml", "grader_flags: ignore_sample\n"),
                "ignore_sample has an effect in data/testdata.yaml only");
    }

    @ParameterizedTest
    @CsvSource({"on_reject: grade", "accept_score: 50", "reject_score: 1", "range: 0 100"})
    void gradingInProblemYamlIsRefused(String line) {
        WrittenKattisPackage written = new WrittenKattisPackage(parent);
        refused(
                written.write("problem.yaml", "type: scoring\ngrading:\n  " + line + "\n"),
                "under grading is not supported: it belongs into data/testdata.yaml");
    }

    @Test
    void staticValidationThatIsOffIsNoObstacle() {
        WrittenKattisPackage written = version("2023-07-draft", "pass-fail");

        inOrder(written.write("data/secret/test_group.yaml", "static_validation: false\n"));
        refused(
                written.write("data/secret/test_group.yaml", "static_validation: true\n"),
                "static validation is not supported");
        refused(
                written.write("data/secret/test_group.yaml", "static_validation: {score: 5}\n"),
                "static validation is not supported");
    }
}
