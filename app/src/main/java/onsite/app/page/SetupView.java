package onsite.app.page;

import java.util.List;

/// What this machine brings for judging, and what it lacks.
///
/// @param sandbox how submissions are isolated
/// @param broken packages that could not be read, with what to write instead
public record SetupView(
        String sandbox,
        List<String> warnings,
        List<Toolchain> toolchains,
        int problems,
        List<String> broken,
        String home) {

    /// @param advice how to install it, when it is missing
    /// @param remarks sentences about the one that was found
    public record Toolchain(
            String label,
            boolean found,
            String version,
            String place,
            String advice,
            List<String> remarks) {}
}
