package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import onsite.catalog.ProblemPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageCheckTest {

    @Test
    void packageIsProved() throws InterruptedException {
        var report = Fixture.judge().check(Fixture.problem("two-sum"), true, step -> {});

        assertThat(report.faults()).isEmpty();
        assertThat(report.submissions()).isGreaterThan(6);
    }

    @Test
    void whatDoesNotEarnItsFoldersVerdictIsNamed(@TempDir Path folder) throws Exception {
        Path copy = copied(Fixture.problem("two-sum").directory(), folder.resolve("two-sum"));
        Path submissions = copy.resolve("submissions");
        Files.copy(
                submissions.resolve("accepted/solution.py"),
                submissions.resolve("wrong_answer/right.py"));
        Files.writeString(
                submissions.resolve("accepted/BruteForce.java"),
                "class Solution { int[] twoSum(int[] nums, int target) { return new int[] {0, 1}; } }");

        var problem = ProblemPackage.read(copy).problem().orElseThrow();
        List<String> faults = Fixture.judge().check(problem, false, step -> {}).faults();

        assertThat(faults)
                .anySatisfy(fault ->
                        assertThat(fault).contains("right.py earned Accepted", "Wrong Answer"))
                .anySatisfy(fault -> assertThat(fault).contains("the brute force answers [0,1]"));
    }

    private static Path copied(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        // a wrong answer needs a comment that says why
        Path python = to.resolve("submissions/accepted/solution.py");
        Files.writeString(python, "# Wrong: it is not.\n" + Files.readString(python));
        return to;
    }
}
