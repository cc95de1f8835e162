package onsite.judge;

import java.util.List;

/// Which tests a submission is run on.
public sealed interface Scope {

    /// Every test of the package: what gives a verdict that counts, and its explanation.
    record All() implements Scope {}

    /// The examples of the statement only; each is shown with its answer.
    record Samples() implements Scope {}

    /// The candidate's own inputs, as canonical JSON; the reference answers them.
    record Custom(List<String> inputs) implements Scope {
        public Custom {
            inputs = List.copyOf(inputs);
        }
    }
}
