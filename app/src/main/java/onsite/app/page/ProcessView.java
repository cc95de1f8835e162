package onsite.app.page;

import java.util.List;

/// How applications usually go, and how one's own do.
///
/// @param weeks such as `6 to 8 weeks`
/// @param stages of the process, in order
/// @param own one row for each application, the newest first
public record ProcessView(
        String weeks, List<Stage> stages, List<Application> own, List<String> notes) {

    /// @param usual such as `30 %`; empty where no figure is known
    /// @param answer such as `7–14 days`; empty where no figure is known
    /// @param reached how many of one's own applications came here
    /// @param said own figures beside the usual; empty where nothing was usual
    public record Stage(
            String id,
            String name,
            String happens,
            String usual,
            String answer,
            int reached,
            String said) {}

    /// @param open whether its stage has no outcome yet
    /// @param next the stage after it; empty after the last
    public record Application(
            String id,
            String company,
            String stageId,
            String stage,
            boolean open,
            boolean failed,
            Moment at,
            String next) {}
}
