package onsite.app.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import onsite.exercise.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JudgementJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Judgement[] judgements() {
        return new Judgement[] {
            Judgements.accepted(),
            Judgements.wrong(),
            Judgements.compileError(),
            Judgements.stated(Judgements.confirmed()),
            Judgements.stated(Judgements.refuted()),
            Judgements.stated(Judgements.notClear())
        };
    }

    @ParameterizedTest
    @MethodSource("judgements")
    void readsBackToAnEqualJudgement(Judgement judgement) throws Exception {
        String text = JudgementJson.write(judgement).toString();

        assertThat(JudgementJson.read(JSON.readTree(text))).isEqualTo(judgement);
    }

    @Test
    void anAcceptedOneHasTheContractsFieldsInItsOrder() {
        assertThat(JudgementJson.write(Judgements.accepted()))
                .hasToString(
                        """
                        {"verdict":"AC","language":"java","problem":"two-sum",\
                        "tests":{"passed":61,"total":61},"failure":null,"complexity":null,\
                        "timings":{"compileMillis":118.250,"runMillis":4.120,"totalMillis":131.000},\
                        "memoryBytesMax":3145728,"sandbox":"bubblewrap+cgroup2",\
                        "cases":[],"diagnostics":[],"printed":""}\
                        """);
    }

    @Test
    void aWrongOneShowsItsTestAndTheSmallestInput() {
        ObjectNode json = JudgementJson.write(Judgements.wrong());

        assertThat(json.get("failure"))
                .hasToString(
                        """
                        {"test":"negative numbers","input":"[[-3,4,3,90],0]","expected":"[0,2]",\
                        "actual":"[]","smallest":{"input":"[[0,0],0]","expected":"[0,1]",\
                        "actual":"[]","size":3},\
                        "message":"The answer differs from the expected one.","line":3}\
                        """);
        assertThat(json.get("complexity"))
                .hasToString(
                        """
                        {"expected":"n","measured":"n^2","exponent":1.98,\
                        "points":[{"size":1000,"cpuMicros":120},{"size":16000,"cpuMicros":30100}],\
                        "memory":null}\
                        """);
        assertThat(json.get("printed").textValue()).isEqualTo("looking\nnothing found\n");
    }

    @Test
    void whatWasStatedAndTheMemoryAreInTheComplexity() {
        assertThat(JudgementJson.write(Judgements.stated(Judgements.confirmed())).get("complexity"))
                .hasToString(
                        """
                        {"expected":"n","measured":"n","exponent":1.03,\
                        "points":[{"size":1000,"cpuMicros":120},{"size":16000,"cpuMicros":1910}],\
                        "stated":"n log n","statement":"confirmed","others":["n"],\
                        "memory":{"expected":"n","measured":"n","bytes":"allocated",\
                        "points":[{"n":1000,"bytes":52000},{"n":16000,"bytes":830000}]}}\
                        """);
    }

    @Test
    void whatWasWrittenBeforeThereWereStatementsIsRead() throws Exception {
        ObjectNode json = JudgementJson.write(Judgements.wrong());
        ((ObjectNode) json.get("complexity")).remove("memory");

        assertThat(JudgementJson.read(json)).isEqualTo(Judgements.wrong());
    }

    @Test
    void whatIsNoJudgementIsRefusedWithTheFieldsName() throws Exception {
        ObjectNode json = JudgementJson.write(Judgements.accepted());
        json.put("verdict", "OK");

        assertThatThrownBy(() -> JudgementJson.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'OK' is not a verdict");
        assertThatThrownBy(() -> JudgementJson.read(JSON.readTree("{}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a judgement's 'tests' must be an object");
    }
}
