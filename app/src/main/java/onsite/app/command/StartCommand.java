package onsite.app.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import onsite.exercise.Language;
import onsite.exercise.Problem;
import onsite.judge.language.Starters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "start", description = "Writes the file to start a problem from.")
final class StartCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "SLUG", description = "the problem")
    private String slug = "";

    @Option(names = "--lang", required = true, paramLabel = "L", description = "java, python or go")
    private String language = "";

    @Option(
            names = "--dir",
            paramLabel = "D",
            description = "where to; a folder named SLUG otherwise")
    private @Nullable Path directory;

    StartCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Language spoken = Languages.named(language);
        Problem problem = new ProblemFinder(surroundings).bySlug(slug);
        Path folder = Optional.ofNullable(directory).orElse(Path.of(slug));
        Path file = folder.resolve(spoken.fileName());
        write(file, Starters.of(problem.signature(), spoken));
        boolean foundFromFolder =
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()).equals(slug);
        String which = foundFromFolder ? "" : "--problem " + slug + " ";
        var out = surroundings.terminal().out();
        out.println(
                "Wrote "
                        + file
                        + ", the start of "
                        + problem.name()
                        + " in "
                        + spoken.label()
                        + ".");
        out.println();
        out.println("  ./onsite judge " + which + file + "    for its verdict");
        out.println("  ./onsite watch " + which + file + "    for a verdict at each save");
        return Exit.DONE;
    }

    private static void write(Path file, String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new BadInput(
                    e.getFile()
                            + " is there already and is left as it is: choose another folder with"
                            + " --dir, or move it away.",
                    e);
        } catch (IOException e) {
            throw new BadInput(file + " can't be written: " + e.getMessage() + ".", e);
        }
    }
}
