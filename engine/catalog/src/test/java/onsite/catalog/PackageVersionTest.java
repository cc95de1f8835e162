package onsite.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The version changes with what verdicts depend on, and with nothing else.
class PackageVersionTest {
    @TempDir Path content;
    private WrittenPackage pack;
    private String before = "";

    @BeforeEach
    void readARightPackage() {
        pack = WrittenPackage.in(content, "two-sum");
        before = pack.problem().version();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tests.java",
                "submissions/accepted/Solution.java",
                "submissions/accepted/BruteForce.java",
                "submissions/accepted/More.java"
            })
    void whatVerdictsDependOnChangesIt(String name) {
        pack.write(name, "class Changed {}\n");
        assertThat(pack.problem().version()).isNotEqualTo(before);
    }

    @Test
    void problemYamlChangesIt() {
        pack.replace("problem.yaml", "checker: unordered", "checker: exact");
        assertThat(pack.problem().version()).isNotEqualTo(before);
    }

    @Test
    void exampleChangesIt() {
        pack.replace("statement.md", "answer = [0,1]", "answer = [1,0]");
        assertThat(pack.problem().version()).isNotEqualTo(before);
    }

    @Test
    void removedSolutionChangesIt() {
        pack.without("submissions/accepted/solution.py");
        assertThat(pack.problem().version()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"editorial.md", "submissions/wrong_answer/lost.go"})
    void whatNoVerdictDependsOnLeavesIt(String name) {
        pack.write(name, "// changed\n");
        assertThat(pack.problem().version()).isEqualTo(before);
    }

    @Test
    void explanationsLeaveIt() {
        pack.replace("statement.md", "Together they are 9.", "Look closely.");
        assertThat(pack.problem().version()).isEqualTo(before);
    }

    @Test
    void textThatMovesFromOneFileToTheNextIsSeen() {
        String one = new PackageVersion().with("ab", "c").with("d", "e").hex();
        String other = new PackageVersion().with("a", "bc").with("d", "e").hex();
        assertThat(one).isNotEqualTo(other);
    }
}
