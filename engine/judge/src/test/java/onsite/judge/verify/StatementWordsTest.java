package onsite.judge.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import onsite.catalog.ProblemPackage;
import onsite.exercise.Problem;
import org.junit.jupiter.api.Test;

class StatementWordsTest {
    private static List<String> words(String statement, String name, String... topics) {
        return StatementWords.givingAway(name, List.of(topics), statement);
    }

    @Test
    void techniqueOfATopicIsFoundInProse() {
        assertThat(words("Use Binary\nSearch here.", "Find", "arrays", "binary-search"))
                .containsExactly("binary search");
        assertThat(words("Keep them in a heap.", "Find", "heap")).containsExactly("heap");
        assertThat(words("Two stacks will do.", "Find", "monotonic-stack"))
                .containsExactly("stack");
    }

    @Test
    void techniqueOfNoTopicIsAnybodysWord() {
        assertThat(words("A heap of laundry.", "Find", "arrays")).isEmpty();
    }

    @Test
    void wordOfTheNameIsNoSecret() {
        assertThat(words("Build a queue.", "Queue by Two Stacks", "queue", "stack")).isEmpty();
    }

    @Test
    void nameOfAParameterIsNoSecret() {
        Path folder = Path.of("../../content/problems/three-way-partition").toAbsolutePath();
        Problem problem = ProblemPackage.read(folder.normalize()).problem().orElseThrow();

        assertThat(problem.statement()).contains("pivot");
        assertThat(StatementWords.givingAway(problem)).isEmpty();
    }

    @Test
    void partOfAWordIsNone() {
        assertThat(words("Cheap, heaped and stacked.", "Find", "heap", "stack")).isEmpty();
    }

    @Test
    void blocksOfCodeAreNotRead() {
        assertThat(words("Count.\n\n```example\nword = \"heap\"\n```\n", "Find", "heap")).isEmpty();
    }
}
