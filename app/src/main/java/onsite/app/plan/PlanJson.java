package onsite.app.plan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import onsite.coach.plan.Goals;
import onsite.coach.plan.Plan;
import onsite.coach.plan.PlanDay;
import onsite.coach.plan.Session;
import onsite.coach.plan.Standing;

/// A plan as JSON, which scripts rely on.
public final class PlanJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PlanJson() {}

    public static ObjectNode of(Plan plan) {
        ObjectNode node = NODES.objectNode();
        node.put("date", plan.target().date().toString());
        node.put("from", plan.from().toString());
        node.put("company", plan.target().loop().id());
        node.put("level", plan.target().level().id());
        node.put("minutesADay", plan.target().minutesADay());
        node.put("studyDays", plan.days().size());
        node.put("minutes", plan.minutes());
        node.set("goals", goals(plan.goals()));
        node.set("planned", goals(plan.planned()));
        node.set("standing", standing(plan.standing()));
        ArrayNode gaveWay = node.putArray("gaveWay");
        plan.gaveWay().forEach(gaveWay::add);
        ArrayNode days = node.putArray("days");
        plan.days().forEach(day -> days.add(day(day)));
        return node;
    }

    /// @param day empty on a day off
    public static ObjectNode today(Plan plan, LocalDate today, Optional<PlanDay> day) {
        ObjectNode node = NODES.objectNode();
        node.put("date", today.toString());
        node.put("interview", plan.target().date().toString());
        node.put("off", day.isEmpty());
        day.map(PlanJson::day).ifPresent(node::setAll);
        return node;
    }

    private static ObjectNode goals(Goals goals) {
        return NODES.objectNode()
                .put("easy", goals.easy())
                .put("medium", goals.medium())
                .put("hard", goals.hard());
    }

    private static ObjectNode standing(Standing standing) {
        return NODES.objectNode()
                .put("studyDays", standing.studyDays())
                .put("missedDays", standing.missedDays())
                .put("expectedMinutes", standing.expectedMinutes())
                .put("actualMinutes", standing.actualMinutes())
                .put("expectedExercises", standing.expectedExercises())
                .put("actualExercises", standing.actualExercises());
    }

    private static ObjectNode day(PlanDay day) {
        ObjectNode node = NODES.objectNode();
        node.put("date", day.date().toString());
        node.put("phase", day.phase().id());
        node.put("minutes", day.minutes());
        node.put("doneMinutes", day.doneMinutes());
        ArrayNode sessions = node.putArray("sessions");
        day.sessions().forEach(session -> sessions.add(session(session)));
        return node;
    }

    private static ObjectNode session(Session session) {
        ObjectNode node = NODES.objectNode();
        node.put("kind", session.kind().id());
        node.put("discipline", session.discipline().id());
        node.put("title", session.title());
        node.put("minutes", session.minutes());
        ArrayNode items = node.putArray("items");
        session.items().forEach(items::add);
        node.put("link", session.link().orElse(null));
        return node;
    }
}
