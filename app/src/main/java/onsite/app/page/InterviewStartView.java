package onsite.app.page;

import java.util.List;

/// The page before an interview.
///
/// @param minutes of the whole, such as `34–45`
/// @param earlier sessions on the same problem, newest first
public record InterviewStartView(
        String slug,
        String name,
        String difficulty,
        int level,
        String minutes,
        List<Stage> stages,
        List<Earlier> earlier) {

    public record Stage(String name, String minutes, List<String> does) {}

    public record Earlier(String address, Moment at, String state) {}

    public InterviewStartView {
        stages = List.copyOf(stages);
        earlier = List.copyOf(earlier);
    }
}
