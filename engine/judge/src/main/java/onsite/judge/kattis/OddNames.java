package onsite.judge.kattis;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;

/// Names what a package loses because of how it is called. `legacy` and the draft allow no such
/// names; 2025-09 has them left out and encourages a warning.
final class OddNames {
    private static final List<String> PLACES =
            List.of(
                    "data",
                    "include",
                    "submissions",
                    "input_validators",
                    "input_format_validators",
                    "output_validator",
                    "output_validators");

    private final PackageTree tree;
    private final FormatVersion format;
    private final Findings findings;

    OddNames(PackageTree tree, FormatVersion format, Findings findings) {
        this.tree = tree;
        this.format = format;
        this.findings = findings;
    }

    void find() throws Unusable {
        for (String place : PLACES) {
            find(place);
        }
    }

    /// Links are not followed: where they lead to, each name is met once.
    private void find(String path) throws Unusable {
        if (!Files.isDirectory(tree.root().resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (String name : tree.names(path)) {
            String inside = path + "/" + name;
            if (PackageTree.isAllowed(name)) {
                find(inside);
            } else {
                name(inside);
            }
        }
    }

    private void name(String path) {
        String why =
                "the name has characters that the format does not allow: use letters, digits, '_',"
                        + " '-' and '.'";
        if (format == FormatVersion.VERSION_2025_09) {
            findings.note(path + " is left out: " + why);
        } else if (holdsTests(path)) {
            findings.block(path, 0, why);
        } else {
            findings.fault(path, 0, why);
        }
    }

    private boolean holdsTests(String path) {
        boolean judged = path.startsWith("data/sample/") || path.startsWith("data/secret/");
        return judged && (path.endsWith(".in") || path.endsWith(".ans") || tree.hasFolder(path));
    }
}
