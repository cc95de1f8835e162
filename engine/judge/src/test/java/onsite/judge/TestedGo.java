package onsite.judge;

import java.nio.file.Path;
import java.util.Optional;
import onsite.exercise.Language;

/// The Go that these tests are about: the one that the system property `onsite.go` names, or the
/// newest on the machine.
final class TestedGo {
    private static final Optional<Path> NAMED =
            Optional.ofNullable(System.getProperty("onsite.go"))
                    .filter(named -> !named.isBlank())
                    .map(Path::of);

    private TestedGo() {}

    /// A cache under `target`, which a named Go does not share: limits are measured with a
    /// toolchain.
    static Path cache() {
        return Path.of("target/judge-cache" + NAMED.map(TestedGo::suffix).orElse(""))
                .toAbsolutePath();
    }

    private static String suffix(Path named) {
        return "-" + Integer.toHexString(named.hashCode());
    }

    /// Attacks in other languages take minutes and don't depend on the Go that was named.
    static boolean concerns(Language language) {
        return NAMED.isEmpty() || language == Language.GO;
    }

    static JudgeSettings settings(int workers) {
        return new JudgeSettings(cache(), workers, NAMED);
    }
}
