package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Keeps the table in `docs/security.md` that of the suite.
class SecurityDocumentTest {
    private static final Path DOCUMENT = Path.of("../../docs/security.md");

    @Test
    void everyAttackStandsInTheDocument() throws IOException {
        String document = Files.readString(DOCUMENT);
        String missing =
                Stream.concat(Attack.in(Path.of("src/test/resources/hostile")), CompileBombs.all())
                        .map(SecurityDocumentTest::row)
                        .filter(row -> !document.contains(row))
                        .collect(Collectors.joining("\n"));

        assertThat(missing).as("rows to be put into %s", DOCUMENT).isEmpty();
    }

    private static String row(Attack attack) {
        String verdicts =
                attack.allowed().stream()
                        .map(verdict -> verdict.code())
                        .collect(Collectors.joining(" or "));
        String title =
                attack.title().equals(attack.language().id() + ": " + attack.what())
                        ? attack.language().id()
                        : attack.title();
        return "| " + title + " | " + attack.what() + " | " + verdicts + " |";
    }
}
