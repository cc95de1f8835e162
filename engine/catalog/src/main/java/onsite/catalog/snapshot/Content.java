package onsite.catalog.snapshot;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import onsite.catalog.Catalog;
import onsite.catalog.Decks;
import onsite.catalog.Diagnostic;
import onsite.catalog.interview.InterviewContent;

/// All that a content folder holds, and what is wrong in it.
public record Content(Catalog catalog, Decks decks, InterviewContent interview) {

    /// Whatever lies there, this answers: a mistake of an author becomes a diagnostic.
    public static Content read(Path root) {
        Catalog catalog = Catalog.read(root);
        return new Content(catalog, Decks.read(root), InterviewContent.read(root, catalog));
    }

    public List<Diagnostic> diagnostics() {
        return Stream.of(catalog.diagnostics(), decks.diagnostics(), interview.diagnostics())
                .flatMap(List::stream)
                .toList();
    }
}
