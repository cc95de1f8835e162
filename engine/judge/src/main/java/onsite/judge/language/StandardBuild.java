package onsite.judge.language;

import java.util.List;
import onsite.exercise.Judgement.CompilerMessage;

/// How the building of a standard-input program ended.
public sealed interface StandardBuild {

    /// It can be run. The receiver closes the program.
    record Done(StandardProgram program) implements StandardBuild {}

    /// The source is wrong.
    ///
    /// @param messages at least one
    record Rejected(List<CompilerMessage> messages) implements StandardBuild {
        public Rejected {
            messages = List.copyOf(messages);
        }

        public static Rejected because(String file, String message) {
            return new Rejected(List.of(new CompilerMessage(file, 0, 0, true, message)));
        }
    }
}
