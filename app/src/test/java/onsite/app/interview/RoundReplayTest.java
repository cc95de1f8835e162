package onsite.app.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import onsite.app.store.SessionId;
import onsite.app.store.SessionLog.Event;
import onsite.app.store.SessionLog.Kind;
import onsite.exercise.Slug;
import onsite.exercise.interview.Grade;
import onsite.exercise.interview.RoundType;
import org.junit.jupiter.api.Test;

class RoundReplayTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final SessionId ID = SessionId.next(new Random(1));

    private final List<Event> events = new ArrayList<>();

    private RoundReplayTest at(int second, Kind kind, String body) throws Exception {
        JsonNode json = new ObjectMapper().readTree(body.replace('\'', '"'));
        events.add(new Event(ID, events.size(), kind, json, NOON.plusSeconds(second)));
        return this;
    }

    private RoundReplayTest begun() {
        var plan =
                new RoundPlan(
                        Optional.empty(),
                        1,
                        RoundType.CODING,
                        "Phone screen",
                        45,
                        List.of(
                                new RoundPlan.Item(RoundType.CODING, new Slug("two-sum"), 35),
                                new RoundPlan.Item(
                                        RoundType.BEHAVIOURAL, new Slug("led-a-project"), 10)),
                        OptionalDouble.of(0.25));
        events.add(new Event(ID, 0, Kind.ROUND, plan.json(), NOON));
        return this;
    }

    private RoundState state() {
        return RoundState.of(events).orElseThrow();
    }

    private static Instant second(int second) {
        return NOON.plusSeconds(second);
    }

    @Test
    void whatPracticePromisedIsKept() {
        assertThat(begun().state().plan().foreseen()).hasValue(0.25);
    }

    @Test
    void timeGoesToTheStageAndTheExerciseThatAreOn() throws Exception {
        begun().at(60, Kind.STAGE, "{'item':0,'stage':1}")
                .at(100, Kind.ITEM, "{'item':1}")
                .at(130, Kind.ITEM, "{'item':0}");

        RoundState state = state();

        assertThat(state.used(0, 0, second(150))).isEqualTo(Duration.ofSeconds(60));
        assertThat(state.used(0, 1, second(150))).isEqualTo(Duration.ofSeconds(60));
        assertThat(state.used(1, 0, second(150))).isEqualTo(Duration.ofSeconds(30));
        assertThat(state.used(second(150))).isEqualTo(Duration.ofSeconds(150));
    }

    @Test
    void noTimePassesInAPauseNorAfterTheEnd() throws Exception {
        begun().at(10, Kind.PAUSED, "{}")
                .at(10_000, Kind.RESUMED, "{}")
                .at(10_005, Kind.ENDED, "{}");

        assertThat(state().used(second(50_000))).isEqualTo(Duration.ofSeconds(15));
        assertThat(state().ended()).isTrue();
    }

    @Test
    void aClockThatIsSetBackTakesNoTimeAway() throws Exception {
        begun().at(60, Kind.STAGE, "{'item':0,'stage':1}")
                .at(20, Kind.STAGE, "{'item':0,'stage':2}");

        assertThat(state().used(second(0))).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void codeMayRunOnceThereIsAnApproachAndATest() throws Exception {
        begun();
        assertThat(state().items().getFirst().mayRun()).isFalse();
        at(1, Kind.APPROACH, "{'item':0,'text':'hash','time':'n','space':'n'}");
        assertThat(state().items().getFirst().mayRun()).isFalse();
        at(2, Kind.TEST, "{'item':0,'input':'[[1,2],3]','expected':'[0,1]'}");
        assertThat(state().items().getFirst().mayRun()).isTrue();
        assertThat(state().items().get(1).mayRun()).isFalse();
    }

    @Test
    void nothingIsAddedAfterTheEndButGrades() throws Exception {
        begun().at(5, Kind.ENDED, "{}")
                .at(6, Kind.HINT, "{'item':0,'hint':0,'given':true}")
                .at(7, Kind.PREDICTED, "{'grades':{'testing':'yes'}}")
                .at(8, Kind.GRADED, "{'grades':{'testing':'no'},'by':'self'}");

        assertThat(state().items().getFirst().hints()).isEmpty();
        assertThat(state().predicted()).isEqualTo(Map.of("testing", Grade.YES));
        assertThat(state().given()).isEqualTo(Map.of("testing", Grade.NO));
    }

    @Test
    void aPredictionIsMadeOnceAndComesBeforeOnesOwnGrades() throws Exception {
        begun().at(5, Kind.ENDED, "{}")
                .at(6, Kind.GRADED, "{'grades':{'testing':'no'},'by':'self'}");
        assertThat(state().given()).isEmpty();

        at(7, Kind.PREDICTED, "{'grades':{'testing':'yes'}}")
                .at(8, Kind.PREDICTED, "{'grades':{'testing':'strong-no'}}");
        assertThat(state().predicted()).isEqualTo(Map.of("testing", Grade.YES));
    }

    @Test
    void theInterviewersGradesStandBeforeOnesOwn() throws Exception {
        begun().at(5, Kind.ENDED, "{}")
                .at(6, Kind.PREDICTED, "{'grades':{'testing':'yes'}}")
                .at(7, Kind.GRADED, "{'grades':{'testing':'strong-yes'},'by':'self'}")
                .at(8, Kind.GRADED, "{'grades':{'testing':'no'},'by':'interviewer'}");

        assertThat(state().given()).isEqualTo(Map.of("testing", Grade.NO));
    }

    @Test
    void aDamagedEventIsPassedOver() throws Exception {
        begun().at(1, Kind.HINT, "{'item':7,'hint':0}")
                .at(2, Kind.HINT, "{'item':0,'hint':'first'}")
                .at(3, Kind.STAGE, "{'item':0,'stage':-4}")
                .at(4, Kind.ITEM, "{'item':99}")
                .at(5, Kind.RUN, "{'item':0,'submission':'../..'}")
                .at(6, Kind.GRADED, "{'grades':5}");

        assertThat(state().item()).isZero();
        assertThat(state().items().getFirst().hints()).isEmpty();
        assertThat(state().items().getFirst().runs()).isEmpty();
        assertThat(RoundState.of(List.of())).isEmpty();
        assertThat(RoundState.of(events.subList(1, 3))).isEmpty();
    }
}
