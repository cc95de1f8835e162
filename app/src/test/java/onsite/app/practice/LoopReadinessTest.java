package onsite.app.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import onsite.app.interview.PastRounds;
import onsite.app.interview.RoundPlan;
import onsite.app.interview.Sessions;
import onsite.app.interview.StageTimes;
import onsite.app.plan.PlanIds;
import onsite.app.store.ExerciseLog.Done;
import onsite.app.store.SessionId;
import onsite.app.store.SessionLog.Kind;
import onsite.app.store.Store;
import onsite.catalog.Catalog;
import onsite.catalog.Decks;
import onsite.catalog.interview.InterviewContent;
import onsite.coach.loop.Discipline;
import onsite.coach.loop.Loop;
import onsite.coach.memory.Rating;
import onsite.coach.memory.Schedule;
import onsite.coach.memory.Scheduler;
import onsite.coach.readiness.RoundReadiness;
import onsite.exercise.Slug;
import onsite.exercise.interview.RoundType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoopReadinessTest {
    private static final Path CONTENT = Path.of("../content").toAbsolutePath().normalize();
    private static final Catalog CATALOG = Catalog.read(CONTENT);
    private static final Decks DECKS = Decks.read(CONTENT);
    private static final InterviewContent INTERVIEWS = InterviewContent.read(CONTENT, CATALOG);
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    @TempDir private Path directory;
    private Store store;
    private PracticeHistory history;
    private LoopReadiness readiness;
    private Sessions sessions;

    @BeforeEach
    void open() {
        store = Store.open(directory.resolve("onsite.db"));
        var rounds = new PastRounds(store.sessions());
        history =
                new PracticeHistory(
                        store,
                        rounds,
                        CATALOG,
                        DECKS,
                        INTERVIEWS,
                        new Scheduler(Schedule.DEFAULT),
                        ZoneOffset.UTC);
        readiness =
                new LoopReadiness(
                        store.targets(), history, rounds, CATALOG, DECKS, INTERVIEWS, CLOCK);
        sessions =
                new Sessions(
                        store.sessions(), CLOCK, new Random(5), readiness::foreseen, loop -> {});
    }

    @AfterEach
    void close() {
        store.close();
    }

    private RoundReadiness of(Discipline discipline) {
        return readiness.rounds(history.now()).stream()
                .filter(round -> round.discipline() == discipline)
                .findFirst()
                .orElseThrow();
    }

    private void happened(SessionId id, Kind kind, String body, Duration after) throws Exception {
        JsonNode json = new ObjectMapper().readTree(body.replace('\'', '"'));
        store.sessions().append(id, kind, json, NOON.plus(after));
    }

    /// A round with one question, of which the interviewer thinks alike in everything.
    private void mock(RoundType type, String question, String grade) throws Exception {
        var plan =
                new RoundPlan(
                        Optional.empty(),
                        1,
                        type,
                        type.label(),
                        45,
                        List.of(new RoundPlan.Item(type, new Slug(question), 45)),
                        OptionalDouble.empty());
        SessionId id = sessions.begin(plan);
        happened(id, Kind.STAGE, "{'item':0,'stage':1}", Duration.ofMinutes(6));
        happened(id, Kind.ENDED, "{}", Duration.ofMinutes(40));
        happened(
                id,
                Kind.GRADED,
                "{'by':'interviewer','grades':{'a':'%s','b':'%s'}}".formatted(grade, grade),
                Duration.ofMinutes(41));
    }

    @Test
    void everyKindOfRoundOfTheLoopHasItsFigure() {
        assertThat(readiness.loop()).isEqualTo(Loop.TYPICAL);
        assertThat(readiness.rounds(history.now()))
                .extracting(RoundReadiness::discipline)
                .containsExactlyInAnyOrder(
                        Discipline.CODING, Discipline.DESIGN, Discipline.BEHAVIOURAL);
        assertThat(of(Discipline.DESIGN).raises()).hasSize(3);
    }

    @Test
    void aQuestionThatWentWellRaisesItsKindOfRoundOnly() {
        double design = of(Discipline.DESIGN).practice();
        double behavioural = of(Discipline.BEHAVIOURAL).practice();

        String question = PlanIds.ofQuestion(new Slug("url-shortener"));
        store.exercises().add(new Done(question, Rating.EASY, 40, NOON));

        assertThat(of(Discipline.DESIGN).practice()).isGreaterThan(design);
        assertThat(of(Discipline.BEHAVIOURAL).practice()).isEqualTo(behavioural);
    }

    @Test
    void mockRoundsPutPracticeRight() throws Exception {
        RoundReadiness before = of(Discipline.DESIGN);

        mock(RoundType.DESIGN, "url-shortener", "strong-yes");

        RoundReadiness after = of(Discipline.DESIGN);
        assertThat(after.reason()).contains("One mock round went better than foreseen");
        assertThat(after.chance() - after.practice()).isGreaterThan(0.05);
        assertThat(before.chance()).isCloseTo(before.practice(), offset(1e-9));
        assertThat(after.low()).isGreaterThan(before.low());
        assertThat(of(Discipline.CODING).reason()).contains("No mock round");
    }

    @Test
    void aRoundWhoseForecastIsUnknownPutsNothingRight() throws Exception {
        SessionId id = SessionId.next(new Random(9));
        happened(
                id,
                Kind.ROUND,
                "{'number':1,'type':'design','name':'Design','minutes':45,'items':[]}",
                Duration.ZERO);
        happened(id, Kind.ENDED, "{}", Duration.ofMinutes(1));
        happened(
                id, Kind.GRADED, "{'by':'interviewer','grades':{'a':'no'}}", Duration.ofMinutes(2));

        assertThat(of(Discipline.DESIGN).reason()).contains("No mock round");
    }

    @Test
    void theQuestionOfAMockRoundWasPractised() throws Exception {
        mock(RoundType.DESIGN, "url-shortener", "yes");

        KnownExercise known =
                history.now().exercises().get(PlanIds.ofQuestion(new Slug("url-shortener")));

        assertThat(known).extracting(KnownExercise::last).isEqualTo(Rating.GOOD);
        assertThat(history.now().minutes()).containsEntry(Discipline.DESIGN, 40);
    }

    @Test
    void timeIsShownByStage() throws Exception {
        mock(RoundType.DESIGN, "url-shortener", "yes");

        List<StageTimes.OfRound> times =
                StageTimes.of(new PastRounds(store.sessions()).all(), INTERVIEWS.frames());

        assertThat(times).hasSize(1);
        assertThat(times.getFirst().stages())
                .extracting(StageTimes.OfStage::median)
                .startsWith(Duration.ofMinutes(6), Duration.ofMinutes(34), Duration.ZERO);
    }
}
