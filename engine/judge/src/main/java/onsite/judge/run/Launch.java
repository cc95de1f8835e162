package onsite.judge.run;

import java.util.List;
import java.util.Optional;
import onsite.judge.language.StandardProgram;
import onsite.judge.sandbox.Confinement.Mount;

/// One start of a standard-input program.
///
/// @param arguments after those of the program itself
/// @param mounts beside those of the program itself
/// @param feedback the folder that it may write reports into, whose files come back with
///   [StandardRun#feedback()]; empty for none
public record Launch(
        StandardProgram program,
        List<String> arguments,
        List<Mount> mounts,
        Optional<String> feedback,
        Allowance allowance) {
    public Launch {
        arguments = List.copyOf(arguments);
        mounts = List.copyOf(mounts);
    }
}
