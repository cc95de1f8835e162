package onsite.app.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onsite.app.interview.Evidence;
import onsite.app.interview.RoundItem;
import onsite.app.interview.RoundState;
import onsite.app.interview.Sessions;
import onsite.app.live.LiveRooms;
import onsite.catalog.interview.InterviewContent;
import onsite.exercise.Slug;
import onsite.exercise.interview.Frame;
import onsite.exercise.interview.Grade;
import onsite.exercise.interview.Question;
import onsite.exercise.interview.Rubric;

/// Turns a round into what the candidate's page shows of it, which depends on how far it has come.
final class SessionViews {
    private final InterviewContent content;
    private final Sessions sessions;
    private final LiveRooms rooms;
    private final Evidence evidence;
    private final CodingViews coding;

    SessionViews(
            InterviewContent content,
            Sessions sessions,
            LiveRooms rooms,
            Evidence evidence,
            CodingViews coding) {
        this.content = content;
        this.sessions = sessions;
        this.rooms = rooms;
        this.evidence = evidence;
        this.coding = coding;
    }

    SessionView view(RoundState round) {
        Instant now = sessions.now();
        SessionView.Phase phase = phase(round);
        Optional<RoundItem> current = round.current();
        return new SessionView(
                round.id().text(),
                round.plan().loop().isPresent()
                        ? "Round " + round.plan().number() + ": " + round.plan().name()
                        : "Interview mode",
                phase,
                round.plan().loop().map(loop -> "/mocks/" + loop),
                round.plan().loop().isPresent(),
                round.plan()
                        .loop()
                        .filter(loop -> rooms.has(loop, LiveRooms.Side.INTERVIEWER))
                        .isPresent(),
                round.used(now).toSeconds(),
                round.plan().minutes(),
                phase == SessionView.Phase.RUNNING,
                tabs(round),
                round.item(),
                current.map(item -> stages(round, item, now)).orElse(List.of()),
                current.flatMap(item -> coding.view(round, item)),
                current.flatMap(item -> question(item, round.ended())),
                current.map(RoundItem::said).orElse(List.of()),
                rubric(round, now));
    }

    static SessionView.Phase phase(RoundState round) {
        if (round.ended()) {
            return round.predicted().isEmpty()
                    ? SessionView.Phase.PREDICT
                    : SessionView.Phase.GRADE;
        }
        return round.paused() ? SessionView.Phase.PAUSED : SessionView.Phase.RUNNING;
    }

    private List<SessionView.Tab> tabs(RoundState round) {
        List<SessionView.Tab> tabs = new ArrayList<>();
        for (RoundItem item : round.items()) {
            tabs.add(
                    new SessionView.Tab(
                            item.index(),
                            item.plan().type().label() + ", " + item.plan().minutes() + " min",
                            item.index() == round.item()));
        }
        return tabs;
    }

    List<SessionView.Stage> stages(RoundState round, RoundItem item, Instant now) {
        Frame frame = content.frames().get(item.plan().type());
        List<SessionView.Stage> stages = new ArrayList<>();
        if (frame != null) {
            for (Frame.Stage stage : frame.stages()) {
                int index = stages.size();
                stages.add(
                        new SessionView.Stage(
                                index,
                                stage.name(),
                                stage.minutes().toString(),
                                60L * stage.minutes().most(),
                                round.used(item.index(), index, now).toSeconds(),
                                index == item.stage(),
                                stage.does(),
                                stage.says()));
            }
        }
        return stages;
    }

    /// @param over whether what a good answer touches may be seen
    Optional<QuestionView> question(RoundItem item, boolean over) {
        Slug slug = item.plan().exercise();
        if (item.plan().type().takesProblems()) {
            return Optional.empty();
        }
        Question question = content.questions().questions().get(slug);
        return Optional.of(
                question == null
                        ? new QuestionView(
                                slug.text(),
                                "This question is no longer part of the content.",
                                "",
                                List.of(),
                                List.of(),
                                item.notes())
                        : new QuestionView(
                                question.name(),
                                question.asks(),
                                question.code().orElse(""),
                                over ? question.followUps() : List.of(),
                                over ? question.touches() : List.of(),
                                item.notes()));
    }

    Optional<Rubric> rubric(RoundState round) {
        return Optional.ofNullable(content.rubrics().get(round.plan().type()));
    }

    /// Before the prediction neither evidence nor grades are shown.
    private Optional<RubricView> rubric(RoundState round, Instant now) {
        if (!round.ended()) {
            return Optional.empty();
        }
        boolean predicted = !round.predicted().isEmpty();
        return rubric(round)
                .map(rubric ->
                        RubricView.of(
                                rubric,
                                round.predicted(),
                                predicted ? round.given() : java.util.Map.<String, Grade>of(),
                                predicted ? round.self() : java.util.Map.<String, Grade>of(),
                                predicted ? evidence.of(round, now) : List.of(),
                                !predicted
                                        ? ""
                                        : !round.interviewer().isEmpty()
                                                ? "the interviewer"
                                                : round.self().isEmpty() ? "" : "yourself"));
    }

    /// Which hints, for an interviewer, are out already.
    static Set<Integer> hintsOut(RoundItem item) {
        return item.hints().stream()
                .map(RoundItem.Hint::index)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
