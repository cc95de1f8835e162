package onsite.app.interview;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.app.interview.RoundItem.Approach;
import onsite.app.interview.RoundItem.Asked;
import onsite.app.interview.RoundItem.Costs;
import onsite.app.interview.RoundItem.Hint;
import onsite.app.interview.RoundItem.OwnTest;
import onsite.app.store.SessionLog.Event;
import onsite.app.store.SessionLog.Kind;
import onsite.app.store.SubmissionId;
import onsite.exercise.interview.Grade;
import org.jspecify.annotations.Nullable;

/// Goes through the events of a round.
///
/// Nothing that comes after the end changes what was done before it; grades come after the end, and
/// a prediction is made once.
final class RoundReplay {
    private static final int STAGES_MAX = 20;

    private final RoundPlan plan;
    private final Event first;
    private final List<Building> items = new ArrayList<>();
    private int item;
    private @Nullable Instant since;
    private @Nullable Instant endedAt;
    private Map<String, Grade> predicted = Map.of();
    private Map<String, Grade> self = Map.of();
    private Map<String, Grade> interviewer = Map.of();
    private String remark = "";

    /// An exercise while its events are gone through.
    private static final class Building {
        private final RoundPlan.Item plan;
        private int stage;
        private final Map<Integer, Long> millisByStage = new HashMap<>();
        private final List<Asked> asked = new ArrayList<>();
        private final List<String> said = new ArrayList<>();
        private final List<Hint> hints = new ArrayList<>();
        private @Nullable Approach approach;
        private final List<OwnTest> tests = new ArrayList<>();
        private @Nullable Costs complexity;
        private final List<SubmissionId> runs = new ArrayList<>();
        private final List<SubmissionId> submissions = new ArrayList<>();
        private String notes = "";

        private Building(RoundPlan.Item plan) {
            this.plan = plan;
        }

        private RoundItem built(int index) {
            return new RoundItem(
                    index,
                    plan,
                    stage,
                    millisByStage,
                    asked,
                    said,
                    hints,
                    Optional.ofNullable(approach),
                    tests,
                    Optional.ofNullable(complexity),
                    runs,
                    submissions,
                    notes);
        }
    }

    private RoundReplay(RoundPlan plan, Event first) {
        this.plan = plan;
        this.first = first;
        this.since = first.at();
        // A round for which nothing could be drawn still has time that passes.
        plan.items().forEach(each -> items.add(new Building(each)));
    }

    static Optional<RoundState> of(List<Event> events) {
        if (events.isEmpty() || events.getFirst().kind() != Kind.ROUND) {
            return Optional.empty();
        }
        return RoundPlan.read(events.getFirst().body())
                .map(plan -> {
                    var replay = new RoundReplay(plan, events.getFirst());
                    events.stream().skip(1).forEach(replay::take);
                    return replay.state();
                });
    }

    private RoundState state() {
        List<RoundItem> built = new ArrayList<>();
        for (Building each : items) {
            built.add(each.built(built.size()));
        }
        return new RoundState(
                first.session(),
                plan,
                first.at(),
                item,
                built,
                Optional.ofNullable(since),
                Optional.ofNullable(endedAt),
                predicted,
                self,
                interviewer,
                remark);
    }

    private void take(Event event) {
        switch (event.kind()) {
            case PREDICTED -> {
                if (endedAt != null && predicted.isEmpty()) {
                    predicted = grades(event.body());
                }
            }
            case GRADED -> grade(event.body());
            default -> {
                if (endedAt == null) {
                    takeRunning(event);
                }
            }
        }
    }

    private void grade(JsonNode body) {
        Map<String, Grade> grades = grades(body);
        if (endedAt == null || grades.isEmpty()) {
            return;
        }
        if (body.path("by").asText().equals("interviewer")) {
            interviewer = grades;
            remark = body.path("remark").asText();
        } else if (!predicted.isEmpty()) {
            self = grades;
        }
    }

    private void takeRunning(Event event) {
        Instant at = event.at();
        switch (event.kind()) {
            case PAUSED -> stop(at);
            case RESUMED -> {
                if (since == null) {
                    since = at;
                }
            }
            case ENDED -> {
                stop(at);
                endedAt = at;
            }
            case ITEM -> {
                int next = event.body().path("item").asInt(-1);
                if (next >= 0 && next < items.size()) {
                    lap(at);
                    item = next;
                }
            }
            default -> {
                int index = event.body().path("item").asInt(-1);
                if (index >= 0 && index < items.size()) {
                    takeAt(items.get(index), event);
                }
            }
        }
    }

    private void takeAt(Building at, Event event) {
        JsonNode body = event.body();
        switch (event.kind()) {
            case STAGE -> stage(at, body.path("stage").asInt(-1), event.at());
            case ASKED ->
                    at.asked.add(
                            new Asked(
                                    whole(body, "question"),
                                    body.path("text").asText(),
                                    at.approach == null));
            case SAID -> at.said.add(body.path("text").asText());
            case HINT ->
                    whole(body, "hint")
                            .filter(i -> at.hints.stream().noneMatch(h -> h.index() == i))
                            .ifPresent(
                                    i -> at.hints.add(new Hint(i, body.path("given").asBoolean())));
            case APPROACH -> at.approach = new Approach(text(body), costs(body), event.at());
            case COMPLEXITY -> at.complexity = costs(body);
            case TEST ->
                    at.tests.add(
                            new OwnTest(
                                    body.path("input").asText(),
                                    body.path("expected").asText(),
                                    at.runs.isEmpty() && at.submissions.isEmpty()));
            case RUN -> submission(body).ifPresent(at.runs::add);
            case SUBMITTED -> submission(body).ifPresent(at.submissions::add);
            case NOTES -> at.notes = text(body);
            case ROUND, LOOP, LINK, BEGUN, ITEM, PAUSED, RESUMED, ENDED, PREDICTED, GRADED -> {
                // not of a single exercise
            }
        }
    }

    private void stage(Building at, int stage, Instant when) {
        if (stage < 0 || stage >= STAGES_MAX) {
            return;
        }
        if (items.get(item) == at) {
            lap(when);
        }
        at.stage = stage;
    }

    private void lap(Instant at) {
        if (since != null) {
            stop(at);
            since = at;
        }
    }

    /// Adds the running stretch to the stage that is on.
    private void stop(Instant at) {
        if (since != null && item < items.size()) {
            Building there = items.get(item);
            // A clock that was set back takes no time away.
            long millis = Math.max(0, Duration.between(since, at).toMillis());
            there.millisByStage.merge(there.stage, millis, Long::sum);
        }
        since = null;
    }

    private static Optional<Integer> whole(JsonNode body, String name) {
        return body.path(name).isInt() ? Optional.of(body.path(name).intValue()) : Optional.empty();
    }

    private static String text(JsonNode body) {
        return body.path("text").asText();
    }

    private static Costs costs(JsonNode body) {
        return new Costs(body.path("time").asText(), body.path("space").asText());
    }

    private static Optional<SubmissionId> submission(JsonNode body) {
        return SubmissionId.of(body.path("submission").asText());
    }

    private static Map<String, Grade> grades(JsonNode body) {
        Map<String, Grade> grades = new HashMap<>();
        body.path("grades")
                .properties()
                .forEach(field ->
                        Grade.of(field.getValue().asText())
                                .ifPresent(grade -> grades.put(field.getKey(), grade)));
        return grades;
    }
}
