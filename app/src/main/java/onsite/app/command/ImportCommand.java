package onsite.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import onsite.app.store.Archive;
import onsite.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = "Adds what an export holds and is not here yet. Doing it twice does no harm.")
final class ImportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "written by export")
    private Path file = Path.of("");

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Store store = Store.open(surroundings.home().database());
                InputStream in = Files.newInputStream(file)) {
            Archive.Added added = new Archive(store).read(in, file.toString());
            surroundings
                    .terminal()
                    .out()
                    .println(
                            "Added "
                                    + added.submissions()
                                    + " submissions, "
                                    + added.judgements()
                                    + " verdicts, "
                                    + added.drafts()
                                    + " drafts, "
                                    + added.interviewSteps()
                                    + " interview steps and "
                                    + added.sessionEvents()
                                    + " events of sessions.");
            return Exit.DONE;
        } catch (NoSuchFileException e) {
            throw new BadInput("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new BadInput(file + " can't be read: " + e.getMessage() + ".", e);
        }
    }
}
