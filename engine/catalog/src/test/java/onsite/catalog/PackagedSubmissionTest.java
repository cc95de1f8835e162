package onsite.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import onsite.exercise.Language;
import onsite.exercise.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedSubmissionTest {
    @TempDir Path content;

    @Test
    void folderIsTheVerdictAndEndingTheLanguage() {
        Path dir = WrittenPackage.in(content, "two-sum").dir();
        Path accepted = dir.resolve("submissions/accepted");
        assertThat(PackagedSubmission.list(dir))
                .containsExactly(
                        new PackagedSubmission(
                                accepted.resolve("BruteForce.java"),
                                Language.JAVA,
                                Verdict.ACCEPTED),
                        new PackagedSubmission(
                                accepted.resolve("Solution.java"), Language.JAVA, Verdict.ACCEPTED),
                        new PackagedSubmission(
                                accepted.resolve("solution.py"), Language.PYTHON, Verdict.ACCEPTED),
                        new PackagedSubmission(
                                dir.resolve("submissions/wrong_answer/lost.go"),
                                Language.GO,
                                Verdict.WRONG_ANSWER));
    }

    @Test
    void whatIsWrongIsLeftOut() {
        WrittenPackage pack = WrittenPackage.in(content, "two-sum");
        int before = PackagedSubmission.list(pack.dir()).size();
        pack.write("submissions/accepted/solution.rs", "x").write("submissions/guess/A.java", "x");
        assertThat(PackagedSubmission.list(pack.dir())).hasSize(before);
    }

    @Test
    void missingFolderHasNone() {
        assertThat(PackagedSubmission.list(content.resolve("nowhere"))).isEmpty();
    }
}
