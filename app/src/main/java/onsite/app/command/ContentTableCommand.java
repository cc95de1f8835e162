package onsite.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "table",
        description = {
            "Prints docs/catalogue.md: what is in the catalogue, and which of the guide's",
            "algorithms which problem exercises."
        })
final class ContentTableCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    ContentTableCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.terminal().out().print(new CatalogueTable(surroundings.catalog()).markdown());
        return Exit.DONE;
    }
}
