package onsite.coach.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onsite.coach.loop.Discipline;

/// One stretch of a day.
///
/// @param items the exercises or cards it is about; may be empty
/// @param minutes at least 1
/// @param link where it is, if not here
public record Session(
        Kind kind,
        Discipline discipline,
        String title,
        List<String> items,
        int minutes,
        Optional<String> link) {

    public enum Kind {
        /// Something practised before that is due.
        REVIEW,
        /// An exercise for the first time.
        NEW,
        /// Cards for the first time.
        CARDS,
        /// Reading, notes and stories; no exercise of the catalogue.
        STUDY,
        /// What went wrong lately.
        MISTAKES,
        /// A round against the clock.
        MOCK;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Session {
        items = List.copyOf(items);
        if (minutes < 1) {
            throw new IllegalArgumentException(title + " takes " + minutes + " minutes");
        }
    }

    static Session of(Kind kind, Discipline discipline, String title, int minutes) {
        return new Session(kind, discipline, title, List.of(), minutes, Optional.empty());
    }

    static Session of(Kind kind, PlanExercise exercise, int minutes) {
        return new Session(
                kind,
                exercise.discipline(),
                exercise.name(),
                List.of(exercise.id()),
                minutes,
                exercise.link());
    }

    Session longer(int more) {
        return new Session(kind, discipline, title, items, minutes + more, link);
    }
}
