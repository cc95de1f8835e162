package onsite.exercise.interview;

import java.util.List;
import java.util.Optional;

/// The way from an application to the first day. Figures are usual ones, none a promise.
///
/// @param weeks from application to offer
/// @param stages in order; not empty
/// @param funnel how many of a usual candidate's applications come how far, in order
/// @param notes what to know of the figures, and what to do in between
public record HiringProcess(
        Span weeks, List<ProcessStage> stages, List<FunnelStep> funnel, List<String> notes) {

    /// @param rounds how many conversations it has
    /// @param minutes of one conversation
    /// @param passPercent how many of those who come here go on
    /// @param waitDays from this stage to word of the next
    public record ProcessStage(
            String id,
            String name,
            String happens,
            Optional<Span> rounds,
            Optional<Span> minutes,
            Optional<Span> passPercent,
            Optional<Span> waitDays) {}

    /// @param stage the id of a stage
    public record FunnelStep(String stage, String name, int count) {}

    public HiringProcess {
        stages = List.copyOf(stages);
        funnel = List.copyOf(funnel);
        notes = List.copyOf(notes);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("a process without stages");
        }
    }
}
