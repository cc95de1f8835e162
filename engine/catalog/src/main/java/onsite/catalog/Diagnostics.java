package onsite.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onsite.catalog.file.UnreadableException;
import onsite.catalog.yaml.Mistakes;

/// Gathers what is wrong, a bearable number for each file.
public final class Diagnostics {
    private static final int PER_FILE_MAX = 20;

    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<Path, Integer> counts = new HashMap<>();

    /// @param sentence without its full stop
    public void add(Path file, int line, String sentence) {
        int count = counts.merge(file, 1, Integer::sum);
        if (count <= PER_FILE_MAX) {
            found.add(new Diagnostic(file, line, sentence));
        } else if (count == PER_FILE_MAX + 1) {
            found.add(
                    new Diagnostic(
                            file,
                            0,
                            "there is more wrong than is shown here: mend the first mistakes and check again"));
        }
    }

    public void add(Path file, UnreadableException refused) {
        add(file, refused.line(), refused.sentence());
    }

    public Mistakes in(Path file) {
        return (line, sentence) -> add(file, line, sentence);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
