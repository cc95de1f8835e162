package onsite.judge.language;

import java.nio.file.Path;
import java.util.Optional;
import onsite.exercise.Language;

/// Whether a language can be judged on this machine.
///
/// @param version empty when it is missing
/// @param advice what to install when it is missing; empty otherwise
public record Toolchain(
        Language language, Optional<String> version, Optional<Path> home, String advice) {
    public static Toolchain found(Language language, String version, Path home) {
        return new Toolchain(language, Optional.of(version), Optional.of(home), "");
    }

    public static Toolchain missing(Language language, String advice) {
        return new Toolchain(language, Optional.empty(), Optional.empty(), advice);
    }

    public boolean isPresent() {
        return version.isPresent();
    }
}
