package onsite.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every Go submission of the catalogue compiles with Go 1.19, which is what Debian 12 installs.
class GoFloorTest {
    private static final Pattern NEWER_PACKAGE =
            Pattern.compile("^\\s*(?:import )?\"(slices|maps|cmp|iter|math/rand/v2)\"");
    private static final Pattern BUILTIN = Pattern.compile("(?<![\\w.])(min|max|clear)\\(");
    private static final Pattern COUNTED_RANGE = Pattern.compile("\\brange \\d+\\b");

    @Test
    void noSubmissionAsksForANewerGo() throws IOException {
        try (Stream<Path> files = Files.walk(content())) {
            List<String> found = new ArrayList<>();
            List<Path> go = files.filter(file -> file.toString().endsWith(".go")).toList();
            for (Path file : go) {
                for (String mistake : newer(Files.readString(file))) {
                    found.add(content().relativize(file) + ":" + mistake);
                }
            }
            assertThat(go).isNotEmpty();
            assertThat(found).isEmpty();
        }
    }

    @Test
    void whatIsNewerIsFound() {
        assertThat(newer("package solution\n\nimport \"slices\"\n")).containsExactly("3 slices");
        assertThat(newer("import (\n\t\"sort\"\n\t\"maps\"\n)\n")).containsExactly("3 maps");
        assertThat(newer("x := max(a, b) // max(2, 1)\n")).containsExactly("1 max");
        assertThat(newer("for i := range 10 {\n")).containsExactly("1 range");
        assertThat(newer("func max(a, b int) int {\n\treturn a\n}\n\nvar x = max(1, 2)\n"))
                .isEmpty();
        assertThat(newer("x := heap.max(1)\n")).isEmpty();
    }

    /// The number of the line and the word, for each.
    private static List<String> newer(String source) {
        List<String> found = new ArrayList<>();
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("//.*", "");
            int number = i + 1;
            NEWER_PACKAGE
                    .matcher(line)
                    .results()
                    .forEach(m -> found.add(number + " " + m.group(1)));
            BUILTIN.matcher(line)
                    .results()
                    .filter(m -> !source.contains("func " + m.group(1) + "("))
                    .filter(m -> !source.contains(m.group(1) + " := "))
                    .forEach(m -> found.add(number + " " + m.group(1)));
            COUNTED_RANGE.matcher(line).results().forEach(m -> found.add(number + " range"));
        }
        return found;
    }

    private static Path content() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("content/problems"))) {
            folder = folder.getParent();
        }
        return Objects.requireNonNull(folder, "the tests run inside the project")
                .resolve("content/problems");
    }
}
