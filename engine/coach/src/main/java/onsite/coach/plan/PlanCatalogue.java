package onsite.coach.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What can be planned.
///
/// @param exercises the catalogue's and the candidate's own; no two with one id
/// @param cards in the order in which they are met
public record PlanCatalogue(List<PlanExercise> exercises, List<PlanCard> cards, TopicGraph graph) {

    public PlanCatalogue {
        exercises = List.copyOf(exercises);
        cards = List.copyOf(cards);
        Set<String> ids = new HashSet<>();
        exercises.forEach(exercise -> checkNew(ids, exercise.id()));
        cards.forEach(card -> checkNew(ids, card.id()));
    }

    private static void checkNew(Set<String> ids, String id) {
        if (!ids.add(id)) {
            throw new IllegalArgumentException("two things to practise are called " + id);
        }
    }
}
