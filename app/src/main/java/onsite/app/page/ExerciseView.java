package onsite.app.page;

import java.util.List;
import java.util.Optional;

/// An exercise that nothing judges.
///
/// @param about of what kind it is
/// @param link to where it is; empty without one
/// @param touches what a good answer touches
/// @param minutes that it usually takes
/// @param times that it was done
/// @param state how often it was done and when it comes back; empty if it was never done
/// @param undoable whether the candidate's last word on it can be taken back
public record ExerciseView(
        String address,
        String name,
        String about,
        String difficulty,
        int level,
        String link,
        Optional<Html> asks,
        Optional<Html> code,
        List<String> followUps,
        List<String> touches,
        int minutes,
        int times,
        String state,
        boolean undoable,
        List<Grade> grades) {

    /// @param interval after which it comes back
    public record Grade(int number, String label, String interval) {}

    public ExerciseView {
        followUps = List.copyOf(followUps);
        touches = List.copyOf(touches);
        grades = List.copyOf(grades);
    }
}
