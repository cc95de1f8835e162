package onsite.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import onsite.app.plan.PlanCalendar;
import onsite.app.plan.PlanJson;
import onsite.app.plan.PlanText;
import onsite.coach.evidence.ExpectedTime;
import onsite.coach.loop.Discipline;
import onsite.coach.loop.Loop;
import onsite.coach.loop.Seniority;
import onsite.coach.memory.Schedule;
import onsite.coach.plan.History;
import onsite.coach.plan.Plan;
import onsite.coach.plan.PlanCatalogue;
import onsite.coach.plan.PlanExercise;
import onsite.coach.plan.PlanOutcome;
import onsite.coach.plan.Planner;
import onsite.coach.plan.Target;
import onsite.coach.plan.TopicGraph;
import onsite.exercise.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "plan",
        description = "Plans every day from today to the day before an interview.",
        sortOptions = false)
final class PlanCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--date",
            required = true,
            paramLabel = "D",
            description = "of the interview, such as 2026-05-25")
    private String date = "";

    @Option(
            names = "--hours",
            required = true,
            paramLabel = "H",
            description = "a day, such as 3 or 1.5")
    private String hours = "";

    @Option(
            names = "--company",
            paramLabel = "C",
            description = "google, meta, …, startup; a typical loop by default")
    private String company = "";

    @Option(names = "--level", paramLabel = "L", description = "junior, senior (default) or staff")
    private String level = "senior";

    @Option(
            names = "--days-off",
            paramLabel = "D,D,…",
            description = "days of the week, such as sat,sun, or dates")
    private String daysOff = "";

    @Option(
            names = "--known",
            paramLabel = "T,T,…",
            description = "topics that need no practice of their own")
    private String known = "";

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Option(
            names = "--ics",
            paramLabel = "FILE",
            description = "write a calendar (iCalendar) instead")
    private String calendar = "";

    PlanCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ZoneId zone = ZoneId.systemDefault();
        LocalDate today = LocalDate.ofInstant(surroundings.clock().instant(), zone);
        List<Problem> problems = List.copyOf(surroundings.catalog().problems().values());
        Target target = target(problems);
        PlanOutcome outcome =
                new Planner(Schedule.DEFAULT, zone)
                        .plan(target, catalogue(problems), History.none(today), today);
        switch (outcome) {
            case PlanOutcome.Refused(String sentence) -> throw new BadInput(sentence);
            case Plan plan -> show(plan);
        }
        return Exit.DONE;
    }

    private void show(Plan plan) {
        var terminal = surroundings.terminal();
        if (!calendar.isEmpty()) {
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

    private Target target(List<Problem> problems) {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        Set<LocalDate> dates = new HashSet<>();
        for (String word : words(daysOff)) {
            Optional<DayOfWeek> day = weekday(word);
            if (day.isPresent()) {
                weekdays.add(day.get());
            } else {
                dates.add(date(word, "a day of the week (mon, tue, …) or a date"));
            }
        }
        return new Target(
                loop(),
                Seniority.of(level.toLowerCase(Locale.ROOT))
                        .orElseThrow(() ->
                                new BadInput(
                                        "'"
                                                + level
                                                + "' is not a level: use junior, senior or staff.")),
                date(date, "a date"),
                minutes(),
                weekdays,
                dates,
                Set.of(),
                topics(problems));
    }

    private Loop loop() {
        if (company.isEmpty()) {
            return Loop.TYPICAL;
        }
        return KnownLoops.named(company.toLowerCase(Locale.ROOT))
                .orElseThrow(() ->
                        new BadInput(
                                "No company is called '"
                                        + company
                                        + "': there are "
                                        + String.join(", ", KnownLoops.ids())
                                        + "."));
    }

    private int minutes() {
        try {
            double asked = Double.parseDouble(hours);
            if (Double.isFinite(asked)) {
                // Far beyond a day it is all the same, and the planner says what is wrong.
                return (int) Math.round(60 * Math.clamp(asked, -1000, 1000));
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new BadInput("'" + hours + "' is not a number of hours: use one such as 3 or 1.5.");
    }

    private Set<String> topics(List<Problem> problems) {
        Set<String> there = new TreeSet<>();
        problems.forEach(problem -> there.addAll(problem.topics()));
        Set<String> chosen = new HashSet<>();
        for (String word : words(known)) {
            if (!there.contains(word)) {
                throw new BadInput(
                        "No problem has the topic '"
                                + word
                                + "': there are "
                                + String.join(", ", there)
                                + ".");
            }
            chosen.add(word);
        }
        return chosen;
    }

    private static List<String> words(String list) {
        return Stream.of(list.split(",", -1))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Optional<DayOfWeek> weekday(String word) {
        return word.length() < 3
                ? Optional.empty()
                : Stream.of(DayOfWeek.values())
                        .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(word))
                        .findFirst();
    }

    private static LocalDate date(String word, String kind) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new BadInput("'" + word + "' is not " + kind + ": write it like 2026-05-25.", e);
        }
    }

    static PlanCatalogue catalogue(List<Problem> problems) {
        List<PlanExercise> exercises = new ArrayList<>();
        for (Problem problem : problems) {
            exercises.add(
                    new PlanExercise(
                            problem.slug().text(),
                            problem.name(),
                            Discipline.CODING,
                            problem.difficulty(),
                            problem.topics(),
                            (int) ExpectedTime.of(problem.difficulty()).toMinutes(),
                            Optional.empty()));
        }
        return new PlanCatalogue(exercises, List.of(), TopicGraph.STANDARD);
    }
}
