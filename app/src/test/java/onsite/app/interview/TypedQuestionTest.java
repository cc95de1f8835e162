package onsite.app.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onsite.exercise.Interview.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedQuestionTest {
    private static final List<Question> QUESTIONS =
            List.of(
                    new Question("May the input contain duplicates?", "Yes."),
                    new Question("Is the array sorted?", "No."),
                    new Question("How large can the numbers become?", "They fit 32 bits."));

    @ParameterizedTest
    @CsvSource({
        "Are there duplicates?, 0",
        "could an input have a duplicate, 0",
        "sorted?, 1",
        "IS IT SORTED, 1",
        "how large are numbers, 2",
        "What is the weather like?, -1",
        "may it be, -1",
        "?, -1"
    })
    void theNearestByItsWordsIsFound(String typed, int expected) {
        assertThat(TypedQuestion.near(typed, QUESTIONS).orElse(-1)).isEqualTo(expected);
    }
}
