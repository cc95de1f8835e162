package onsite.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import onsite.catalog.Skeleton;
import onsite.exercise.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "new", description = "Writes a package in which every file says what to fill in.")
final class ContentNewCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "KIND", description = "problem")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "SLUG", description = "its name, such as two-sum")
    private String slug = "";

    ContentNewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try {
            Path folder = Skeleton.write(kind, new Slug(slug), surroundings.content());
            var out = surroundings.terminal().out();
            out.println("Wrote " + folder + ".");
            out.println("Fill in its files, then run ./onsite content check " + slug + ".");
            return Exit.DONE;
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new BadInput("The package can't be written: " + e.getMessage() + ".", e);
        }
    }
}
