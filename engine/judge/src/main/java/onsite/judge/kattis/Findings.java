package onsite.judge.kattis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onsite.catalog.Diagnostic;
import onsite.catalog.yaml.Mistakes;
import onsite.catalog.yaml.YamlValue;

/// Gathers what is wrong with a package, and whether it can be judged all the same.
final class Findings {
    private static final int FAULTS_MAX = 100;

    private final List<Diagnostic> faults = new ArrayList<>();
    private final List<Diagnostic> obstacles = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /// It breaks the format and does not stand in the way.
    void fault(String file, int line, String sentence) {
        if (faults.size() < FAULTS_MAX) {
            add(faults, new Diagnostic(Path.of(file), line, sentence));
        }
    }

    void fault(YamlValue value, String file, String sentence) {
        fault(file, value.line(), sentence);
    }

    /// Nothing can be judged with such a package.
    void block(String file, int line, String sentence) {
        var obstacle = new Diagnostic(Path.of(file), line, sentence);
        add(obstacles, obstacle);
        add(faults, obstacle);
    }

    void block(String file, Unusable unusable) {
        block(file, 0, unusable.sentence());
    }

    /// Something is not supported and does not change a verdict.
    void note(String sentence) {
        add(notes, sentence);
    }

    /// Mistakes in a settings file: judging by settings that were misread would be unfair.
    Mistakes in(String file) {
        return (line, sentence) -> block(file, line, sentence);
    }

    /// A file that is read twice has its faults once.
    private static <T> void add(List<T> list, T each) {
        if (!list.contains(each)) {
            list.add(each);
        }
    }

    boolean isBlocked() {
        return !obstacles.isEmpty();
    }

    /// Those of the faults that block.
    List<Diagnostic> obstacles() {
        return obstacles;
    }

    List<Diagnostic> faults() {
        return faults;
    }

    List<String> notes() {
        return notes;
    }
}
