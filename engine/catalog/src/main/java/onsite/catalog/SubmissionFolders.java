package onsite.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import onsite.catalog.file.Folder;
import onsite.catalog.file.UnreadableException;
import onsite.catalog.text.Wording;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.Submission;
import onsite.exercise.Verdict;

/// Reads `submissions/`: a folder for each verdict, in it a file for each submission.
final class SubmissionFolders {
    static final String NAME = "submissions";
    private static final List<Verdict> EXPECTABLE =
            Stream.of(Verdict.values()).filter(verdict -> verdict != Verdict.JUDGE_ERROR).toList();
    private static final List<String> ACCEPTED_AT_LEAST =
            List.of("Solution.java", "BruteForce.java");

    private final Path shown;
    private final Diagnostics diagnostics;
    private final List<Found> found = new ArrayList<>();

    /// @param shown how diagnostics call the package's folder
    SubmissionFolders(Path shown, Diagnostics diagnostics) {
        this.shown = shown.resolve(NAME);
        this.diagnostics = diagnostics;
    }

    record Found(PackagedSubmission submission, String text) {}

    /// All that are in order, by verdict and then by file name.
    List<Found> read(Folder pack) {
        try {
            Folder folder = pack.folder(NAME);
            for (String name : folder.names()) {
                readVerdict(folder, name);
            }
            requireAccepted(folder);
        } catch (UnreadableException e) {
            diagnostics.add(
                    shown,
                    e.line(),
                    pack.has(NAME)
                            ? e.sentence()
                            : "there is no such folder: put solutions into accepted/ in it");
        }
        found.sort(
                Comparator.comparing((Found f) -> f.submission().expected())
                        .thenComparing(f -> f.submission().file()));
        return found;
    }

    private void readVerdict(Folder folder, String name) {
        Optional<Verdict> verdict = Verdict.ofFolder(name).filter(EXPECTABLE::contains);
        if (verdict.isEmpty()) {
            List<String> names = EXPECTABLE.stream().map(Verdict::folder).toList();
            diagnostics.add(
                    shown.resolve(name),
                    0,
                    Wording.quoted(name)
                            + " is not a verdict's folder: use "
                            + String.join(", ", names)
                            + Wording.suggestion(name, names));
            return;
        }
        try {
            Folder files = folder.folder(name);
            for (String file : files.names()) {
                readFile(files, file, verdict.get());
            }
        } catch (UnreadableException e) {
            diagnostics.add(shown.resolve(name), e);
        }
    }

    private void readFile(Folder files, String name, Verdict verdict) {
        Path file = shown.resolve(verdict.folder()).resolve(name);
        Optional<Language> language = Language.ofFileName(name);
        if (language.isEmpty() && !files.isFolder(name)) {
            List<String> endings =
                    Stream.of(Language.values()).map(l -> "." + l.extension()).toList();
            diagnostics.add(
                    file,
                    0,
                    Wording.quoted(name)
                            + " is in no known language: its name must end in "
                            + String.join(", ", endings));
            return;
        }
        try {
            String text = files.read(name);
            requireSubmittable(language.orElseThrow(), name, text);
            requireReason(file, verdict, text);
            found.add(
                    new Found(
                            new PackagedSubmission(
                                    files.path().resolve(name), language.get(), verdict),
                            text));
        } catch (UnreadableException e) {
            diagnostics.add(file, e);
        } catch (IllegalArgumentException e) {
            diagnostics.add(file, 0, String.valueOf(e.getMessage()));
        }
    }

    /// A candidate could hand it in: not empty, not too large, a bearable name.
    private static void requireSubmittable(Language language, String name, String text) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(name, text);
        var _ = new Submission(new Slug("any"), language, files);
    }

    private void requireReason(Path file, Verdict verdict, String text) {
        if (verdict == Verdict.WRONG_ANSWER && !commented(text)) {
            diagnostics.add(
                    file, 1, "nothing says why this is wrong: begin with a comment that does");
        }
    }

    private static boolean commented(String text) {
        return text.lines()
                .map(String::strip)
                .anyMatch(line ->
                        line.startsWith("//") || line.startsWith("/*") || line.startsWith("#"));
    }

    private void requireAccepted(Folder folder) {
        Path accepted = shown.resolve(Verdict.ACCEPTED.folder());
        for (String name : ACCEPTED_AT_LEAST) {
            if (!folder.has(Verdict.ACCEPTED.folder() + "/" + name)) {
                diagnostics.add(
                        accepted.resolve(name),
                        0,
                        name.startsWith("Brute")
                                ? "there is no such file: write the plainest right solution, which random tests are compared with"
                                : "there is no such file: write the reference solution, which answers inputs");
            }
        }
    }
}
