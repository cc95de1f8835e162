package onsite.coach.simulation;

import java.util.List;
import onsite.coach.plan.PlanCard;
import onsite.coach.plan.PlanExercise;

/// Works through a list from the top, and starts again at the top when it is through. What takes
/// full time the first time takes half of it later.
final class FixedList {
    private final List<PlanExercise> exercises;
    private final List<PlanCard> cards;
    private int nextExercise;
    private int nextCard;
    private double exerciseMinutes;
    private double cardMinutes;

    FixedList(List<PlanExercise> exercises, List<PlanCard> cards) {
        this.exercises = exercises;
        this.cards = cards;
    }

    /// What does not fit into a day is begun on the next.
    void day(Learner learner, int day, int minutesForExercises, int minutesForCards) {
        exerciseMinutes += minutesForExercises;
        while (true) {
            PlanExercise exercise = exercises.get(nextExercise % exercises.size());
            double cost =
                    learner.met(exercise.id()) ? exercise.minutes() / 2.0 : exercise.minutes();
            if (cost > exerciseMinutes) {
                break;
            }
            exerciseMinutes -= cost;
            learner.practise(exercise.id(), day);
            nextExercise++;
        }
        cardMinutes += minutesForCards;
        while (true) {
            PlanCard card = cards.get(nextCard % cards.size());
            double cost = learner.met(card.id()) ? 1 : 2;
            if (cost > cardMinutes) {
                break;
            }
            cardMinutes -= cost;
            learner.practise(card.id(), day);
            nextCard++;
        }
    }
}
