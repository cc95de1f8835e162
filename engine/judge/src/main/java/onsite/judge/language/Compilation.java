package onsite.judge.language;

import java.util.List;
import onsite.exercise.Judgement.CompilerMessage;

/// How a compilation ended.
public sealed interface Compilation {

    /// It can be run. The receiver closes the program.
    record Done(Program program) implements Compilation {}

    /// The candidate's source is wrong.
    record Rejected(List<CompilerMessage> messages) implements Compilation {
        public Rejected {
            messages = List.copyOf(messages);
        }

        public static Rejected because(String file, String message) {
            return new Rejected(List.of(new CompilerMessage(file, 0, 0, true, message)));
        }
    }
}
