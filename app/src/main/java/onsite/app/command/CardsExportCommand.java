package onsite.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import onsite.app.cards.AnkiCsv;
import onsite.app.cards.AnkiNote;
import onsite.app.cards.AnkiNotes;
import onsite.app.store.AnkiPackage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description = {
            "Writes the cards for Anki, as a text file or as a package.",
            "A card that is imported again replaces itself and keeps its reviews."
        })
final class CardsExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin private CardsCommand.Choice choice = new CardsCommand.Choice();

    @ArgGroup(multiplicity = "1")
    private Target target = new Target();

    private static final class Target {
        @Option(names = "--csv", paramLabel = "FILE", description = "a text file")
        private @Nullable Path csv;

        @Option(names = "--apkg", paramLabel = "FILE", description = "a package")
        private @Nullable Path apkg;
    }

    CardsExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    @Override
    public Integer call() {
        List<AnkiNote> notes = AnkiNotes.of(choice.of(surroundings));
        Path csv = target.csv;
        Path apkg = target.apkg;
        if (csv != null) {
            write(csv, out -> out.write(AnkiCsv.write(notes).getBytes(StandardCharsets.UTF_8)));
        } else if (apkg != null) {
            write(apkg, out -> AnkiPackage.write(out, notes, surroundings.clock().instant()));
        }
        surroundings
                .terminal()
                .err()
                .println("Wrote " + notes.size() + " cards to " + (csv == null ? apkg : csv) + ".");
        return Exit.DONE;
    }

    /// The file appears when it is whole.
    private static void write(Path named, Writer writer) {
        Path file = named.toAbsolutePath();
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        try {
            Path part = Files.createTempFile(folder, ".onsite-cards", ".part");
            try {
                try (OutputStream out = Files.newOutputStream(part)) {
                    writer.write(out);
                }
                Files.move(
                        part,
                        file,
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new BadInput(named + " can't be written: " + e.getMessage() + ".", e);
        }
    }
}
