package onsite.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EquivalentMutantTest {
    @TempDir Path content;

    @Test
    void declarationsAreReadInOrderWithTheirLines() {
        WrittenPackage pack =
                WrittenPackage.in(content, "two-sum")
                        .write(
                                "mutants.yaml",
                                """
                                # none of these can be told apart
                                - line: 'if (a  <  b) {'
                                  mutant: "if (a <= b) {"
                                  reason: they are never equal
                                - line: a++;
                                  mutant: ;
                                  reason: nobody reads it
                                """);

        assertThat(pack.mistakes()).isEmpty();
        assertThat(EquivalentMutant.list(pack.dir()))
                .containsExactly(
                        new EquivalentMutant(
                                "if (a < b) {", "if (a <= b) {", "they are never equal", 2),
                        new EquivalentMutant("a++;", ";", "nobody reads it", 5));
    }

    @Test
    void packageWithoutTheFileDeclaresNone() {
        Path dir = WrittenPackage.in(content, "two-sum").dir();

        assertThat(EquivalentMutant.list(dir)).isEmpty();
    }

    @Test
    void whatIsNotInOrderIsLeftOut() {
        WrittenPackage pack =
                WrittenPackage.in(content, "two-sum")
                        .write("mutants.yaml", "- line: a\n- {line: a, mutant: b, reason: c}\n");

        assertThat(EquivalentMutant.list(pack.dir()))
                .containsExactly(new EquivalentMutant("a", "b", "c", 2));
    }

    @Test
    void versionDoesNotDependOnDeclarations() {
        WrittenPackage pack = WrittenPackage.in(content, "two-sum");
        String before = pack.problem().version();
        pack.write("mutants.yaml", "- {line: a, mutant: b, reason: c}\n");

        assertThat(pack.problem().version()).isEqualTo(before);
    }
}
