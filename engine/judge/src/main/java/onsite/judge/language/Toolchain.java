package onsite.judge.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onsite.exercise.Language;

/// Whether a language can be judged on this machine.
///
/// @param version empty when it is missing
/// @param advice what to install when it is missing; empty otherwise
/// @param remarks sentences about the one that was found: what else could have been taken, what it
///   can't do
public record Toolchain(
        Language language,
        Optional<String> version,
        Optional<Path> home,
        String advice,
        List<String> remarks) {
    public Toolchain {
        remarks = List.copyOf(remarks);
    }

    public static Toolchain found(Language language, String version, Path home) {
        return found(language, version, home, List.of());
    }

    static Toolchain found(Language language, String version, Path home, List<String> remarks) {
        return new Toolchain(language, Optional.of(version), Optional.of(home), "", remarks);
    }

    public static Toolchain missing(Language language, String advice) {
        return new Toolchain(language, Optional.empty(), Optional.empty(), advice, List.of());
    }

    public boolean isPresent() {
        return version.isPresent();
    }
}
