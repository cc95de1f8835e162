package onsite.app.page;

import java.util.List;
import java.util.Optional;

/// The page of a round: one interview.
///
/// @param phase what the candidate does now
/// @param loop address of the loop; empty for a single interview
/// @param live whether an interviewer can look on
/// @param usedSeconds of the whole round
/// @param ticking whether time passes
public record SessionView(
        String id,
        String title,
        Phase phase,
        Optional<String> loop,
        boolean live,
        boolean interviewerThere,
        long usedSeconds,
        int minutes,
        boolean ticking,
        List<Tab> items,
        int item,
        List<Stage> stages,
        Optional<CodingView> coding,
        Optional<QuestionView> question,
        List<String> said,
        Optional<RubricView> rubric) {

    public enum Phase {
        RUNNING,
        PAUSED,
        /// The round is over; the grades are predicted before anything else is shown.
        PREDICT,
        GRADE
    }

    public record Tab(int index, String label, boolean current) {}

    /// @param minutes such as `2–3`
    /// @param mostSeconds of the time that it should take
    public record Stage(
            int index,
            String name,
            String minutes,
            long mostSeconds,
            long usedSeconds,
            boolean current,
            List<String> does,
            List<String> says) {}

    public SessionView {
        items = List.copyOf(items);
        stages = List.copyOf(stages);
        said = List.copyOf(said);
    }

    public boolean over() {
        return phase == Phase.PREDICT || phase == Phase.GRADE;
    }

    public boolean predicting() {
        return phase == Phase.PREDICT;
    }

    public String address() {
        return "/interview/session/" + id;
    }

    public String clock() {
        return clock(usedSeconds);
    }

    public static String clock(long seconds) {
        return onsite.app.interview.Evidence.clock(java.time.Duration.ofSeconds(seconds));
    }

    public Optional<Stage> stage() {
        return stages.stream().filter(Stage::current).findFirst();
    }
}
