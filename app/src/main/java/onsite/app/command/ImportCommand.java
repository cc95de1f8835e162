package onsite.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
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
            surroundings.terminal().out().println("Added " + words(added) + ".");
            return Exit.DONE;
        } catch (NoSuchFileException e) {
            throw new BadInput("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new BadInput(file + " can't be read: " + e.getMessage() + ".", e);
        }
    }

    private static String words(Archive.Added added) {
        var words = new StringBuilder();
        words.append(added.submissions()).append(" submissions, ");
        words.append(added.judgements()).append(" verdicts");
        added.rows()
                .forEach((name, count) ->
                        words.append(", ")
                                .append(count)
                                .append(' ')
                                .append(
                                        name.replaceAll("([A-Z])", " $1")
                                                .toLowerCase(Locale.ROOT)));
        return words.toString();
    }
}
