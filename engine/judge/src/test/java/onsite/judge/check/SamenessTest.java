package onsite.judge.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenessTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1,2,3] | [1,2,3]",
                "[] | []",
                "[[1],[2,[3]]] | [[1],[2,[3]]]",
                "\"a\\u0062\" | \"ab\"",
                "2 | 2.0",
                "null | null",
                "123456789012345678901234567890 | 123456789012345678901234567890"
            })
    void equalValuesAreTheSame(String wanted, String answer) {
        assertThat(AnswerChecker.same(json(wanted), json(answer), 0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1,2,3] | [1,3,2]",
                "[1,2] | [1,2,3]",
                "[1,2,3] | [1,2]",
                "[] | null",
                "[[]] | []",
                "1 | \"1\"",
                "true | 1",
                "9007199254740993 | 9007199254740992",
                "{\"values\":[1],\"cycle\":0} | [1]"
            })
    void otherValuesAreNot(String wanted, String answer) {
        assertThat(AnswerChecker.same(json(wanted), json(answer), 0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1.0,1.0000009,true",
        "1.0,1.0000021,false",
        "1000000000.0,1000000900.0,true",
        "1000000000.0,1000002000.0,false",
        "0.0,0.0000009,true",
        "0.0,0.000002,false",
        "-5.5,5.5,false"
    })
    void toleranceIsAbsoluteBelowOneAndRelativeAbove(String wanted, String answer, boolean same) {
        assertThat(AnswerChecker.same(json(wanted), json(answer), 1e-6)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1,2,2] | [2,1,2] | true",
                "[1,2,2] | [1,1,2] | false",
                "[1,2] | [1,2,2] | false",
                "[[1,2],[3]] | [[3],[1,2]] | true",
                "[[1,2],[3]] | [[3],[2,1]] | false",
                "[] | [] | true"
            })
    void bagIgnoresTheOuterOrderOnly(String wanted, String answer, boolean same) {
        assertThat(AnswerChecker.sameBag(json(wanted), json(answer))).isEqualTo(same);
    }
}
