package onsite.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import onsite.exercise.Problem;

/// A package on disk that is in order until a test changes it.
final class WrittenPackage {
    private static final Map<String, String> RIGHT =
            Map.of(
                    "problem.yaml",
                    """
                    name: Two Sum
                    difficulty: easy
                    category: hash-tables
                    topics: [arrays, hash-map]
                    signature: "twoSum(nums: int[], target: int) -> int[]"
                    checker: unordered
                    complexity: {time: n, space: n}
                    """,
                    "statement.md",
                    """
                    Find the pair.

                    ```example
                    nums = [2,7,11,15]
                    target = 9
                    answer = [0,1]

                    Together they are 9.
                    ```

                    ```java
                    int unrelated;
                    ```
                    """,
                    "interview.yaml",
                    """
                    clarifications:
                      - question: Sorted?
                        answer: No.
                    hints:
                      - Look it up.
                    followUps:
                      - question: A stream?
                        answer: Keep a map.
                    signals:
                      - Asks first.
                    """,
                    "editorial.md",
                    "Use a map.\n",
                    "Tests.java",
                    "public final class Tests {}\n",
                    "submissions/accepted/Solution.java",
                    "class Solution {}\n",
                    "submissions/accepted/BruteForce.java",
                    "class Solution { }\n",
                    "submissions/accepted/solution.py",
                    "class Solution: ...\n",
                    "submissions/wrong_answer/lost.go",
                    "package solution\n\n// Wrong: loses duplicates.\n");

    private final Path dir;

    private WrittenPackage(Path dir) {
        this.dir = dir;
    }

    /// Writes `problems/SLUG` below a content folder.
    static WrittenPackage in(Path content, String slug) {
        var pack = new WrittenPackage(content.resolve("problems").resolve(slug));
        RIGHT.forEach(pack::write);
        return pack;
    }

    Path dir() {
        return dir;
    }

    Path file(String name) {
        return dir.resolve(name);
    }

    WrittenPackage write(String name, String text) {
        try {
            Files.createDirectories(file(name).getParent());
            Files.writeString(file(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WrittenPackage replace(String name, String from, String to) {
        try {
            String text = Files.readString(file(name));
            if (!text.contains(from)) {
                throw new IllegalArgumentException(name + " does not hold " + from);
            }
            return write(name, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WrittenPackage without(String name) {
        try {
            Files.delete(file(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Problem problem() {
        Reading reading = ProblemPackage.read(dir);
        return reading.problem()
                .orElseThrow(() -> new AssertionError(reading.diagnostics().toString()));
    }

    /// `file:line: message`, the file relative to the package.
    List<String> mistakes() {
        Path shown = Path.of("problems").resolve(dir.getFileName());
        return ProblemPackage.read(dir).diagnostics().stream()
                .map(d ->
                        new Diagnostic(shown.relativize(d.file()), d.line(), d.message())
                                .toString())
                .toList();
    }

    /// Fails unless there is one mistake, which begins so and holds these parts.
    void assertMistake(String beginning, String... parts) {
        assertThat(mistakes())
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake).startsWith(beginning);
                    for (String part : parts) {
                        assertThat(mistake).contains(part);
                    }
                });
    }
}
