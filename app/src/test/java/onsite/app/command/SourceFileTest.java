package onsite.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import onsite.exercise.Growth;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {
    @TempDir Path directory;

    private Submission submission(String name, String text, Charset charset) throws IOException {
        Path file = Files.writeString(directory.resolve(name), text, charset);
        return SourceFile.read(file).submission(new Slug("two-sum"), Language.PYTHON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.py", "solution (1).py", "решение.py", ".hidden.py", "mine.txt"})
    void theNameOfTheOnlyFileDoesNotMatter(String name) throws IOException {
        Submission submission = submission(name, "pass", StandardCharsets.UTF_8);

        assertThat(submission.files()).containsOnlyKeys("solution.py");
    }

    @Test
    void aNameThatCanBeKeptIsKept() throws IOException {
        Submission submission = submission("mine.py", "pass", StandardCharsets.UTF_8);

        assertThat(submission.files()).containsOnlyKeys("mine.py");
    }

    @Test
    void oneByteOrderMarkIsDropped() throws IOException {
        Submission submission = submission("a.py", "\uFEFF\uFEFFpass", StandardCharsets.UTF_8);

        assertThat(submission.files()).containsEntry("a.py", "\uFEFFpass");
    }

    @Test
    void anotherEncodingIsNotBinary() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> submission("a b.py", "# déjà vu\n", StandardCharsets.ISO_8859_1))
                .withMessageEndingWith("a b.py is not in UTF-8: a submission is text in UTF-8.");
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> submission("a b.py", "é\0", StandardCharsets.ISO_8859_1))
                .withMessageEndingWith("a b.py is binary: a submission is text in UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n log n", "O(n log n)", " O( n log n ) "})
    void aComplexityMayHaveItsO(String notation) {
        assertThat(Growth.of(notation)).contains(Growth.LINEARITHMIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"O(m)", "O(n log n", "(n)", "O()"})
    void whatIsNoComplexityStaysNone(String notation) {
        assertThat(Growth.of(notation)).isEmpty();
    }
}
