package onsite.judge.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Chooses the best sandbox that this machine has.
public final class Sandboxes {
    private Sandboxes() {}

    /// @param scratch a folder of the judge's own
    /// @param complaints receives a sentence for everything that is weaker than it could be
    public static Sandbox open(Path scratch, SharedLibraries libraries, List<String> complaints)
            throws IOException {
        if (System.getProperty("os.name").equals("Linux")) {
            Optional<Bubblewrap> bubblewrap = Bubblewrap.open(scratch, libraries, complaints);
            if (bubblewrap.isPresent()) {
                return bubblewrap.get();
            }
        } else {
            complaints.add("sandboxes need Linux: submissions run as plain processes of yours");
        }
        return new PlainProcesses();
    }
}
