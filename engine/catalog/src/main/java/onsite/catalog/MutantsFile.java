package onsite.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onsite.catalog.text.Wording;
import onsite.catalog.yaml.Mistakes;
import onsite.catalog.yaml.YamlFile;
import onsite.catalog.yaml.YamlMapping;
import onsite.catalog.yaml.YamlValue;

/// Reads `mutants.yaml`, which a package may have.
final class MutantsFile {
    static final String NAME = "mutants.yaml";
    private static final List<String> KEYS = List.of("line", "mutant", "reason");

    private MutantsFile() {}

    /// What could be read of it; every mistake has been told.
    static List<EquivalentMutant> read(String text, Mistakes mistakes) {
        var declared = new ArrayList<EquivalentMutant>();
        Set<List<String>> seen = new HashSet<>();
        for (YamlValue element :
                YamlFile.readList(text, "{line: …, mutant: …, reason: …}", mistakes)
                        .orElse(List.of())) {
            element.mapping(KEYS)
                    .flatMap(MutantsFile::declaration)
                    .ifPresent(mutant -> {
                        if (mutant.line().equals(mutant.mutant())) {
                            element.mistake(
                                    "line and mutant are the same: write into mutant what the line becomes");
                        } else if (!seen.add(List.of(mutant.line(), mutant.mutant()))) {
                            element.mistake(
                                    "the mutant "
                                            + Wording.quoted(mutant.mutant())
                                            + " of this line is declared twice: take one entry out");
                        } else {
                            declared.add(mutant);
                        }
                    });
        }
        return declared;
    }

    private static Optional<EquivalentMutant> declaration(YamlMapping entry) {
        Optional<String> line =
                entry.require("line", "line: 'the whole line of Solution.java'")
                        .flatMap(YamlValue::text);
        Optional<String> mutant =
                entry.require("mutant", "mutant: 'the line as the mutant has it'")
                        .flatMap(YamlValue::text);
        Optional<String> reason =
                entry.require("reason", "reason: why no test can tell them apart")
                        .flatMap(YamlValue::text);
        return line.isPresent() && mutant.isPresent() && reason.isPresent()
                ? Optional.of(
                        new EquivalentMutant(
                                oneSpaced(line.get()),
                                oneSpaced(mutant.get()),
                                reason.get(),
                                entry.line()))
                : Optional.empty();
    }

    private static String oneSpaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
