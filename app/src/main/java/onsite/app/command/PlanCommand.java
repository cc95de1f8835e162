package onsite.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import onsite.app.plan.PlanCalendar;
import onsite.app.plan.PlanJson;
import onsite.app.plan.PlanText;
import onsite.app.plan.Planning;
import onsite.app.plan.TargetWords;
import onsite.app.store.OwnExercise;
import onsite.app.store.Store;
import onsite.app.store.StoredTarget;
import onsite.coach.plan.Plan;
import onsite.coach.plan.PlanOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "plan",
        description = {
            "Plans every day from today to the day before an interview.",
            "What is not said is taken from the target that you set on the page Plan, if there is one."
        },
        sortOptions = false)
final class PlanCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--company", paramLabel = "C", description = "such as google or stripe")
    private String company = "";

    @Option(names = "--kind", paramLabel = "K", description = "of company: large or startup")
    private String kind = "";

    @Option(names = "--level", paramLabel = "L", description = "junior, senior or staff")
    private String level = "";

    @Option(
            names = "--date",
            paramLabel = "D",
            description = "of the interview, such as 2026-05-25")
    private String date = "";

    @Option(names = "--weeks", paramLabel = "N", description = "until the interview")
    private String weeks = "";

    @Option(names = "--hours", paramLabel = "H", description = "a day, such as 3 or 1.5")
    private String hours = "";

    @Option(
            names = "--days-off",
            paramLabel = "D,D,…",
            description = "days of the week and dates, such as sat,sun")
    private String daysOff = "";

    @Option(names = "--languages", paramLabel = "L,L,…", description = "java, python, go")
    private String languages = "";

    @Option(
            names = "--known",
            paramLabel = "T,T,…",
            description = "topics of the roadmap that need no practice of their own")
    private String known = "";

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Option(
            names = "--ics",
            paramLabel = "FILE",
            description = "write a calendar (iCalendar) instead; - for the standard output")
    private String calendar = "";

    PlanCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Store store = Store.open(surroundings.home().database())) {
            Planning planning = surroundings.planning(store);
            Optional<StoredTarget> before = store.targets().latest();
            var words =
                    new TargetWords(
                            company, kind, level, date, weeks, hours, daysOff, languages, known);
            StoredTarget target = read(planning, words, before);
            List<OwnExercise> own = store.ownExercises().current();
            switch (planning.plan(target, own)) {
                case PlanOutcome.Refused(String sentence) -> throw new BadInput(sentence);
                case Plan plan -> show(plan);
            }
        }
        return Exit.DONE;
    }

    static StoredTarget read(Planning planning, TargetWords words, Optional<StoredTarget> before) {
        try {
            return planning.read(words, before);
        } catch (TargetWords.UnclearException e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    private void show(Plan plan) {
        var terminal = surroundings.terminal();
        if (calendar.equals("-")) {
            terminal.out().print(PlanCalendar.of(plan, surroundings.clock().instant()));
        } else if (!calendar.isEmpty()) {
            write(plan);
        } else if (json) {
            terminal.out().println(PlanJson.of(plan));
        } else {
            PlanText.print(plan, terminal);
        }
    }

    private void write(Plan plan) {
        try {
            Path file = Path.of(calendar);
            Files.writeString(file, PlanCalendar.of(plan, surroundings.clock().instant()));
            surroundings
                    .terminal()
                    .out()
                    .println("Wrote " + file + ": " + plan.days().size() + " days of study.");
        } catch (IOException | InvalidPathException e) {
            throw new BadInput(
                    calendar + " can't be written: name a file in a folder that is there.", e);
        }
    }
}
