package onsite.exercise.interview;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// By what a round is graded.
///
/// @param criteria in the order of their asking; not empty, their names differ
public record Rubric(RoundType round, List<Criterion> criteria) {

    /// @param id a slug, by which grades are kept
    /// @param question that the grade answers
    /// @param anchors for each grade, behaviour that one can observe
    public record Criterion(String id, String name, String question, Map<Grade, String> anchors) {
        public Criterion {
            anchors = Map.copyOf(anchors);
            if (!anchors.keySet().equals(EnumSet.allOf(Grade.class))) {
                throw new IllegalArgumentException(
                        name + " needs an anchor for each grade, and has " + anchors.keySet());
            }
        }

        public String anchor(Grade grade) {
            return anchors.getOrDefault(grade, "");
        }
    }

    public Rubric {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()
                || criteria.stream().map(Criterion::id).distinct().count() != criteria.size()) {
            throw new IllegalArgumentException(
                    "a rubric needs criteria of different names: " + criteria);
        }
    }
}
