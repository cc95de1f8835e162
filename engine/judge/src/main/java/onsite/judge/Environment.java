package onsite.judge;

import java.util.List;
import onsite.judge.language.Toolchain;

/// What the judge has found on this machine.
///
/// @param sandbox such as `bubblewrap+cgroup1`
/// @param isolates whether strangers' code may be run
/// @param warnings a sentence for everything that is weaker than it could be
public record Environment(
        String sandbox, boolean isolates, List<Toolchain> toolchains, List<String> warnings) {
    public Environment {
        toolchains = List.copyOf(toolchains);
        warnings = List.copyOf(warnings);
    }
}
