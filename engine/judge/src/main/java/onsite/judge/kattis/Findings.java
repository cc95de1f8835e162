package onsite.judge.kattis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import onsite.catalog.Diagnostic;
import onsite.catalog.yaml.Mistakes;
import onsite.catalog.yaml.YamlValue;

/// Gathers what is wrong with a package, and whether it can be judged all the same.
final class Findings {
    private static final int FAULTS_MAX = 100;

    private final List<Diagnostic> faults = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean blocked;

    /// It breaks the format and does not stand in the way.
    void fault(String file, int line, String sentence) {
        if (faults.size() < FAULTS_MAX) {
            faults.add(new Diagnostic(Path.of(file), line, sentence));
        }
    }

    void fault(YamlValue value, String file, String sentence) {
        fault(file, value.line(), sentence);
    }

    /// Nothing can be judged with such a package.
    void block(String file, int line, String sentence) {
        blocked = true;
        faults.add(new Diagnostic(Path.of(file), line, sentence));
    }

    void block(String file, Unusable unusable) {
        block(file, 0, unusable.sentence());
    }

    /// Something is not supported and does not change a verdict.
    void note(String sentence) {
        if (new HashSet<>(notes).add(sentence)) {
            notes.add(sentence);
        }
    }

    /// Mistakes in a settings file: judging by settings that were misread would be unfair.
    Mistakes in(String file) {
        return (line, sentence) -> block(file, line, sentence);
    }

    boolean isBlocked() {
        return blocked;
    }

    List<Diagnostic> faults() {
        return faults;
    }

    List<String> notes() {
        return notes;
    }
}
