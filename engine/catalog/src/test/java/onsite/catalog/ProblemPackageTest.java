package onsite.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import onsite.exercise.Category;
import onsite.exercise.Checker;
import onsite.exercise.Difficulty;
import onsite.exercise.Example;
import onsite.exercise.Growth;
import onsite.exercise.Interview.Question;
import onsite.exercise.Limits;
import onsite.exercise.Problem;
import onsite.exercise.Signature;
import onsite.exercise.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemPackageTest {
    @TempDir Path content;
    private WrittenPackage pack;

    @BeforeEach
    void writeARightPackage() {
        pack = WrittenPackage.in(content, "two-sum");
    }

    @Test
    void rightPackageIsReadWhole() {
        Problem problem = pack.problem();
        assertThat(problem.slug()).isEqualTo(new Slug("two-sum"));
        assertThat(problem.name()).isEqualTo("Two Sum");
        assertThat(problem.difficulty()).isEqualTo(Difficulty.EASY);
        assertThat(problem.category()).isEqualTo(Category.HASH_TABLES);
        assertThat(problem.topics()).containsExactly("arrays", "hash-map");
        assertThat(problem.checker()).isEqualTo(new Checker.Unordered());
        assertThat(problem.limits()).isEqualTo(Limits.DEFAULT);
        assertThat(problem.complexity().time()).isEqualTo(Growth.LINEAR);
        assertThat(problem.examples())
                .containsExactly(new Example("[[2,7,11,15],9]", "[0,1]", "Together they are 9."));
        assertThat(problem.interview().clarifications())
                .containsExactly(new Question("Sorted?", "No."));
        assertThat(problem.interview().followUps())
                .containsExactly(new Question("A stream?", "Keep a map."));
        assertThat(problem.interview().hints()).containsExactly("Look it up.");
        assertThat(problem.interview().signals()).containsExactly("Asks first.");
        assertThat(problem.editorial()).isEqualTo("Use a map.\n");
        assertThat(problem.directory()).isEqualTo(pack.dir());
        assertThat(problem.version()).matches("[0-9a-f]{64}");
    }

    @Test
    void limitsAreReadWithTheirUnits() {
        pack.write(
                "problem.yaml",
                """
                name: Two Sum
                difficulty: hard
                category: hash-tables
                topics: [arrays]
                signature: "twoSum(nums: int[], target: int) -> int[]"
                complexity: {time: 2^n, space: 1, n: vertices plus edges}
                limits: {memory: 1 GiB, wall: 1 min, cpu: {factor: 2.5, min: 500 ms, max: 4 s}, output: 512 KiB, processes: 8}
                """);
        Problem problem = pack.problem();
        assertThat(problem.limits())
                .isEqualTo(
                        new Limits(
                                2.5,
                                Duration.ofMillis(500),
                                Duration.ofSeconds(4),
                                Duration.ofMinutes(1),
                                1L << 30,
                                512L << 10,
                                8));
        assertThat(problem.complexity().sizeMeans()).isEqualTo("vertices plus edges");
        assertThat(problem.checker()).isEqualTo(new Checker.Exact());
    }

    @Test
    void classIsReadWithItsCalls() {
        pack.replace(
                        "problem.yaml",
                        "signature: \"twoSum(nums: int[], target: int) -> int[]\"\nchecker: unordered",
                        """
                        class: LRUCache
                        constructor: "capacity: int"
                        methods: ["get(key: int) -> int", "put(key: int, value: int)"]\
                        """)
                .write(
                        "statement.md",
                        """
                        ```example
                        LRUCache(2)
                        put(1, 1)
                        get(1) = 1
                        ```
                        """);
        Problem problem = pack.problem();
        assertThat(problem.signature()).isInstanceOf(Signature.ClassOf.class);
        assertThat(problem.examples())
                .containsExactly(new Example("[[2],[\"put\",1,1],[\"get\",1]]", "[null,1]", ""));
    }

    @Test
    void constructorWithoutArgumentsMayBeLeftOut() {
        pack.replace(
                        "problem.yaml",
                        "signature: \"twoSum(nums: int[], target: int) -> int[]\"\nchecker: unordered",
                        "class: Counter\nmethods: [\"next() -> int\"]")
                .write("statement.md", "```example\nCounter()\nnext() = 1\n```\n");
        assertThat(pack.problem().examples())
                .containsExactly(new Example("[[],[\"next\"]]", "[1]", ""));
    }

    @Test
    void answerMayBeAnArgumentThatIsChanged() {
        pack.replace(
                        "problem.yaml",
                        "signature: \"twoSum(nums: int[], target: int) -> int[]\"",
                        "signature: \"clean(nums: int[]) -> int\"\nanswer: nums[:return]")
                .write("statement.md", "```example\nnums = [1,1,2]\nanswer = [1,2]\n```\n");
        assertThat(pack.problem().examples())
                .containsExactly(new Example("[[1,1,2]]", "[1,2]", ""));
    }

    @Test
    void windowsLineEndsAndByteOrderMarkMakeNoDifference() {
        Problem before = pack.problem();
        pack.write("Tests.java", "\uFEFFpublic final class Tests {}\r\n");
        assertThat(pack.problem().version()).isEqualTo(before.version());
    }

    @Test
    void exampleInsideAnotherFenceIsNoExample() {
        pack.replace(
                "statement.md", "Find the pair.", "~~~~text\n```example\nnums = oops\n```\n~~~~");
        assertThat(pack.problem().examples()).hasSize(1);
    }

    @Test
    void hiddenFilesAreIgnored() {
        pack.write(".DS_Store", "x").write("submissions/accepted/.Solution.java.swp", "x");
        assertThat(pack.problem().name()).isEqualTo("Two Sum");
    }

    @Test
    void packageOutsideOfContentIsShownByItsName() {
        Path lonely = content.resolve("lonely");
        assertThat(ProblemPackage.read(lonely).diagnostics())
                .containsExactly(
                        new Diagnostic(Path.of("lonely"), 0, "there is no such file: write it"));
    }
}
