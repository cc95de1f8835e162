package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import onsite.catalog.ProblemPackage;
import onsite.judge.verify.MutationReport;
import onsite.judge.verify.PackageReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a package whose tests are weak on purpose, in the real sandbox.
class MutationTestingTest {
    private static final String NOT_TOLD_APART =
            "Solution.java:9: 'nums[i] >= bound' → 'nums[i] > bound' survives the tests";
    private static final String EQUIVALENT =
            "Solution.java:3: 'nums.length == 0' → 'false' survives the tests";

    @TempDir Path folder;
    private Path pack;

    @BeforeEach
    void copyThePackage() throws IOException, URISyntaxException {
        Path original =
                Path.of(
                        Objects.requireNonNull(
                                        MutationTestingTest.class.getResource(
                                                "verify/count-at-least"))
                                .toURI());
        pack = folder.resolve("count-at-least");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Files.copy(file, pack.resolve(original.relativize(file).toString()));
            }
        }
    }

    private PackageReport checked() throws InterruptedException {
        return Fixture.judge()
                .check(ProblemPackage.read(pack).problem().orElseThrow(), true, step -> {});
    }

    private PackageReport checkedWith(String declarations)
            throws IOException, InterruptedException {
        Files.writeString(pack.resolve("mutants.yaml"), declarations);
        return checked();
    }

    /// What the mutants say against the package; that a language has no solution is left out.
    private static List<String> faults(PackageReport report) {
        return report.faults().stream()
                .filter(fault -> fault.startsWith("Solution.java:") || fault.startsWith("mutants."))
                .toList();
    }

    @Test
    void whatWeakTestsLetPassIsNamed() throws InterruptedException {
        PackageReport report = checked();

        assertThat(faults(report)).containsExactly(EQUIVALENT, NOT_TOLD_APART);
        MutationReport mutants = report.mutants().orElseThrow();
        assertThat(mutants.declared()).isZero();
        assertThat(mutants.survivors()).hasSize(2);
        assertThat(mutants.killed()) // two of them run for ever
                .isEqualTo(mutants.made() - 2)
                .isGreaterThan(10);
    }

    @Test
    void strongerTestsKill() throws IOException, InterruptedException {
        Path tests = pack.resolve("Tests.java");
        Files.writeString(
                tests,
                Files.readString(tests)
                        .replace(
                                "suite.edge(\"no number\"",
                                "suite.edge(\"equal\", ints(2, 3), 3);\n suite.edge(\"no number\""));

        assertThat(faults(checked())).containsExactly(EQUIVALENT);
    }

    @Test
    void whatIsDeclaredWithAReasonMaySurvive() throws IOException, InterruptedException {
        PackageReport report =
                checkedWith(
                        """
                        - line: if (nums.length == 0) {
                          mutant: if (false) {
                          reason: the loop does nothing for an empty array either
                        """);

        assertThat(faults(report)).containsExactly(NOT_TOLD_APART);
        assertThat(report.mutants().orElseThrow().declared()).isEqualTo(1);
    }

    @Test
    void aDeclarationOfWhatIsKilledIsStale() throws IOException, InterruptedException {
        PackageReport report =
                checkedWith(
                        """
                        - line: return count;
                          mutant: return 0;
                          reason: believed without a look
                        """);

        assertThat(faults(report))
                .containsExactly(
                        EQUIVALENT,
                        NOT_TOLD_APART,
                        "mutants.yaml:1: the tests do kill 'return 0;': take the entry out");
    }

    @Test
    void aDeclarationOfNoMutantIsStale() throws IOException, InterruptedException {
        PackageReport report =
                checkedWith(
                        """
                        - line: if (nums.length < 1) {
                          mutant: if (false) {
                          reason: the line was another one once
                        """);

        assertThat(faults(report))
                .hasSize(3)
                .last()
                .asString()
                .startsWith(
                        "mutants.yaml:1: no mutant makes 'if (false) {' of 'if (nums.length < 1) {'");
    }

    @Test
    void withoutMutantsNoneAreMade() throws InterruptedException {
        PackageReport report =
                Fixture.judge()
                        .check(
                                ProblemPackage.read(pack).problem().orElseThrow(),
                                false,
                                step -> {});

        assertThat(report.mutants()).isEmpty();
        assertThat(faults(report)).isEmpty();
    }
}
