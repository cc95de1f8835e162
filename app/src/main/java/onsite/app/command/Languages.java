package onsite.app.command;

import onsite.exercise.Language;
import onsite.judge.Judge;
import onsite.judge.language.Toolchain;

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
        Toolchain toolchain = judge.toolchain(language);
        if (!toolchain.isPresent()) {
            throw new BadInput(language.label() + " is not installed here. " + toolchain.advice());
        }
    }
}
