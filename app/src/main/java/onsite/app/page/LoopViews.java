package onsite.app.page;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import onsite.app.interview.Evidence;
import onsite.app.interview.LoopState;
import onsite.app.interview.RoundState;
import onsite.app.interview.Sessions;
import onsite.app.live.LiveRooms;
import onsite.catalog.interview.InterviewContent;
import onsite.coach.mock.Debrief;
import onsite.coach.mock.Debrief.CriterionMean;
import onsite.coach.mock.Decision;
import onsite.coach.mock.MockLoop.LoopRound;
import onsite.coach.mock.RoundRecord;
import onsite.exercise.interview.Company;
import onsite.exercise.interview.Grade;

/// Turns a loop into what is shown of it. The debrief is worked out anew from the rounds each time.
final class LoopViews {
    private final InterviewContent content;
    private final Sessions sessions;
    private final LiveRooms rooms;
    private final Evidence evidence;

    LoopViews(InterviewContent content, Sessions sessions, LiveRooms rooms, Evidence evidence) {
        this.content = content;
        this.sessions = sessions;
        this.rooms = rooms;
        this.evidence = evidence;
    }

    LoopView view(LoopState loop) {
        Map<Integer, RoundState> begun = new HashMap<>();
        sessions.rounds(loop).forEach(round -> begun.put(round.plan().number(), round));
        Optional<Debrief> debrief = debrief(loop, begun);
        List<LoopView.Round> rounds = new ArrayList<>();
        boolean mayBegin = true;
        for (LoopRound round : loop.loop().rounds()) {
            Optional<RoundState> state = Optional.ofNullable(begun.get(round.number()));
            boolean over = state.filter(RoundState::ended).isPresent();
            rounds.add(
                    round(round, state, mayBegin, debrief.flatMap(d -> vote(d, round.number()))));
            mayBegin = mayBegin && over;
        }
        boolean anyOver = begun.values().stream().anyMatch(RoundState::ended);
        return new LoopView(
                loop.id().text(),
                loop.company(),
                loop.loop().level().label(),
                String.valueOf(loop.loop().seed()),
                hours(loop.loop().duration()),
                "/interviewer/" + loop.link(),
                rooms.has(loop.id(), LiveRooms.Side.INTERVIEWER),
                rounds,
                anyOver ? debrief.map(LoopViews::word) : Optional.empty(),
                content.company(loop.loop().company()).map(Company::tips).orElse(List.of()));
    }

    /// How far a loop is, in a few words.
    String state(LoopState loop) {
        List<RoundState> begun = sessions.rounds(loop);
        int all = loop.loop().rounds().size();
        long over = begun.stream().filter(RoundState::ended).count();
        if (over == all) {
            Map<Integer, RoundState> byNumber = new HashMap<>();
            begun.forEach(round -> byNumber.put(round.plan().number(), round));
            return debrief(loop, byNumber).map(d -> d.decision().outcome().label()).orElse("over");
        }
        return over + " of " + Words.count(all, "round", "rounds") + " over";
    }

    private static Optional<Grade> vote(Debrief debrief, int number) {
        return debrief.rounds().get(number - 1).vote();
    }

    private LoopView.Round round(
            LoopRound round, Optional<RoundState> state, boolean mayBegin, Optional<Grade> vote) {
        Instant now = sessions.now();
        boolean over = state.filter(RoundState::ended).isPresent();
        boolean graded = state.filter(s -> !s.given().isEmpty()).isPresent();
        String action =
                state.isEmpty()
                        ? mayBegin ? "Begin" : ""
                        : !over ? "Go on" : graded ? "Look back" : "Grade";
        return new LoopView.Round(
                round.number(),
                round.round().phase().label(),
                round.round().name(),
                round.round().minutes(),
                round.exercises().isEmpty()
                        ? "nothing could be drawn"
                        : Words.count(round.exercises().size(), "exercise", "exercises"),
                round.gaps(),
                state.isEmpty()
                        ? "not begun"
                        : over
                                ? graded ? "graded" : "over"
                                : state.get().paused() ? "paused" : "under way",
                state.map(s -> Evidence.clock(s.used(now))).orElse(""),
                state.filter(s -> !s.predicted().isEmpty())
                        .flatMap(s -> vote)
                        .map(Grade::label)
                        .orElse(""),
                action,
                mayBegin && !over);
    }

    /// Grades that the candidate has not predicted yet are not told.
    private Optional<Debrief> debrief(LoopState loop, Map<Integer, RoundState> begun) {
        boolean rubrics =
                loop.loop().rounds().stream()
                        .allMatch(r -> content.rubrics().containsKey(r.round().type()));
        if (!rubrics) {
            return Optional.empty();
        }
        Instant now = sessions.now();
        List<RoundRecord> records =
                begun.values().stream()
                        .filter(RoundState::ended)
                        .map(round ->
                                new RoundRecord(
                                        round.plan().number(),
                                        round.used(now),
                                        round.predicted(),
                                        round.predicted().isEmpty() ? Map.of() : round.given(),
                                        round.predicted().isEmpty()
                                                ? List.of()
                                                : evidence.of(round, now)))
                        .toList();
        return Optional.of(Debrief.of(loop.loop(), records, content.rubrics()));
    }

    private static LoopView.Debriefing word(Debrief debrief) {
        Decision.Outcome outcome = debrief.decision().outcome();
        return new LoopView.Debriefing(
                outcome.label(),
                switch (outcome) {
                    case HIRE -> "v-ac";
                    case NO_HIRE -> "v-wa";
                    case REPEAT_INTERVIEW -> "v-tle";
                    case UNDECIDED -> "v-wait";
                },
                switch (outcome) {
                    case HIRE -> "check";
                    case NO_HIRE -> "x";
                    case REPEAT_INTERVIEW -> "rotate-ccw";
                    case UNDECIDED -> "circle-dashed";
                },
                debrief.decision().reasons(),
                debrief.strengths().stream().map(LoopViews::mean).toList(),
                debrief.worries().stream().map(LoopViews::mean).toList(),
                selfEstimate(debrief.selfEstimate()),
                debrief.rounds().stream().map(LoopViews::word).toList());
    }

    private static LoopView.RoundWord word(Debrief.RoundDebrief round) {
        return new LoopView.RoundWord(
                Words.capital(round.round().title()),
                round.vote().map(Grade::label).orElse("Not graded"),
                round.used()
                        .map(used ->
                                Evidence.clock(used)
                                        + (round.over().isZero()
                                                ? ""
                                                : ", "
                                                        + Evidence.clock(round.over())
                                                        + " too long"))
                        .orElse("not run"),
                round.criteria().stream()
                        .filter(c -> c.given().isPresent())
                        .map(c ->
                                c.criterion().name()
                                        + ": "
                                        + c.given().orElseThrow().label()
                                        + c.predicted()
                                                .map(p -> " (predicted: " + p.label() + ")")
                                                .orElse(""))
                        .toList(),
                round.evidence());
    }

    private static String mean(CriterionMean mean) {
        return mean.criterion().name()
                + " in rounds of "
                + mean.type().label().toLowerCase(java.util.Locale.ROOT)
                + " (lowest: "
                + mean.worst().label()
                + ")";
    }

    private static String selfEstimate(OptionalDouble estimate) {
        if (estimate.isEmpty()) {
            return "";
        }
        double by = estimate.getAsDouble();
        String grades = String.format(java.util.Locale.ROOT, "%.1f", Math.abs(by));
        if (Math.abs(by) < 0.05) {
            return "You expected what you were given.";
        }
        return "On average you expected "
                + grades
                + (by > 0 ? " grades more than" : " grades less than")
                + " you were given.";
    }

    private static String hours(Duration duration) {
        return duration.toHours() == 0
                ? duration.toMinutes() + " min"
                : duration.toHours()
                        + " h"
                        + (duration.toMinutesPart() == 0
                                ? ""
                                : " " + duration.toMinutesPart() + " min");
    }
}
