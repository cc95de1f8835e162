package onsite.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import onsite.app.store.Archive;
import onsite.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "Writes everything you did to a JSON file.")
final class ExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE|-", description = "where to; - for the standard output")
    private String target = "";

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Store store = Store.open(surroundings.home().database())) {
            var archive = new Archive(store);
            if (target.equals("-")) {
                archive.write(surroundings.terminal().out(), surroundings.clock().instant());
                surroundings.terminal().out().println();
            } else {
                write(archive, Path.of(target).toAbsolutePath());
                surroundings.terminal().err().println("Wrote " + target + ".");
            }
            return Exit.DONE;
        } catch (IOException e) {
            throw new BadInput(target + " can't be written: " + e.getMessage() + ".", e);
        }
    }

    /// The file appears when it is whole.
    private void write(Archive archive, Path file) throws IOException {
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        Path part = Files.createTempFile(folder, ".onsite-export", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                archive.write(out, surroundings.clock().instant());
            }
            Files.move(
                    part,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
