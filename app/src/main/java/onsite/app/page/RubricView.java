package onsite.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.exercise.interview.Grade;
import onsite.exercise.interview.Rubric;

/// A rubric, empty or filled.
///
/// @param evidence beside it; empty while it must not be shown
/// @param by who gave the grades; empty while there are none
public record RubricView(List<Criterion> criteria, List<String> evidence, String by) {

    public record Criterion(
            String id,
            String name,
            String question,
            List<Anchor> anchors,
            Optional<String> predicted,
            Optional<String> given) {}

    /// A grade with the behaviour that earns it.
    public record Anchor(String id, String label, String text, boolean chosen) {}

    public RubricView {
        criteria = List.copyOf(criteria);
        evidence = List.copyOf(evidence);
    }

    /// @param chosen grades that stand in the form
    static RubricView of(
            Rubric rubric,
            Map<String, Grade> predicted,
            Map<String, Grade> given,
            Map<String, Grade> chosen,
            List<String> evidence,
            String by) {
        List<Criterion> criteria = new ArrayList<>();
        for (Rubric.Criterion criterion : rubric.criteria()) {
            List<Anchor> anchors = new ArrayList<>();
            for (Grade grade : Grade.values()) {
                anchors.add(
                        new Anchor(
                                grade.id(),
                                grade.label(),
                                criterion.anchor(grade),
                                chosen.get(criterion.id()) == grade));
            }
            criteria.add(
                    new Criterion(
                            criterion.id(),
                            criterion.name(),
                            criterion.question(),
                            anchors,
                            Optional.ofNullable(predicted.get(criterion.id())).map(Grade::label),
                            Optional.ofNullable(given.get(criterion.id())).map(Grade::label)));
        }
        return new RubricView(criteria, evidence, by);
    }

    public boolean graded() {
        return criteria.stream().anyMatch(c -> c.given().isPresent());
    }
}
