package onsite.app.command;

import java.util.Optional;
import onsite.exercise.Language;
import onsite.judge.Judge;
import onsite.judge.ToolchainReport;

/// Languages by the names that people type, and whether this machine has them.
final class Languages {
    private Languages() {}

    static Language named(String id) {
        return Language.of(id)
                .orElseThrow(() ->
                        new BadInput(
                                "'" + id + "' is not a language here: use java, python or go."));
    }

    /// @throws BadInput with what to install, when the toolchain is missing
    static void require(Judge judge, Language language) {
        missing(judge, language)
                .ifPresent(report -> {
                    throw new BadInput(
                            language.label() + " is not installed here. " + report.advice());
                });
    }

    private static Optional<ToolchainReport> missing(Judge judge, Language language) {
        return judge.environment().toolchains().stream()
                .filter(report -> report.language() == language && report.version().isEmpty())
                .findFirst();
    }
}
