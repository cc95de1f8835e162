package onsite.judge.explain;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import onsite.judge.tests.PackageFault;

/// Tries inputs on a submission, many at once.
interface Trial {

    /// How the submission fails on an input.
    record Failing(String expected, String actual) {}

    /// @param inputs canonical JSON of the signature's types, not all of them valid
    /// @return for each input how the submission fails on it; empty if it does not, or if the input
    ///   is not valid
    List<Optional<Failing>> of(List<String> inputs)
            throws IOException, InterruptedException, PackageFault;
}
