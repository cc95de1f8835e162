package onsite.app.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import onsite.app.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The root of the command line.
@Command(
        name = "onsite",
        description = {
            "A workbench for backend engineers who prepare for interviews.",
            "Without a command it serves the web app."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        version = "Onsite 1")
public final class Program implements Callable<Integer> {
    private final IntFunction<Integer> server;

    @Mixin private ServeCommand.Port port = new ServeCommand.Port();

    private Program(IntFunction<Integer> server) {
        this.server = server;
    }

    /// Runs one command to its end.
    ///
    /// @param server serves on a port until the program ends, and says how it ended
    /// @return the exit code
    public static int run(Surroundings surroundings, IntFunction<Integer> server, String... words) {
        Terminal terminal = surroundings.terminal();
        var line = new CommandLine(new Program(server)).addSubcommand(new ServeCommand(server));
        if (!serves(words)) {
            addCommands(line, surroundings);
        }
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(Terminal.WIDTH)
                .setExecutionExceptionHandler((e, at, parsed) -> Failure.told(e, terminal))
                .setParameterExceptionHandler((e, given) -> misused(e, terminal));
        offerHelp(line);
        try {
            return line.execute(words);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /// Whether the web app is what is asked for: its start does not wait for the other commands to
    /// be made up.
    private static boolean serves(String[] words) {
        return words.length == 0 || words[0].equals("serve") || words[0].startsWith("--port");
    }

    private static void addCommands(CommandLine line, Surroundings surroundings) {
        var content =
                new CommandLine(new ContentCommand())
                        .addSubcommand(new ContentCheckCommand(surroundings))
                        .addSubcommand(new ContentNewCommand(surroundings))
                        .addSubcommand(new ContentTableCommand(surroundings));
        var cards =
                new CommandLine(new CardsCommand(surroundings))
                        .addSubcommand(new CardsExportCommand(surroundings))
                        .addSubcommand(new CardsCheckCommand(surroundings));
        var memory =
                new CommandLine(new MemoryCommand())
                        .addSubcommand(new MemoryReplayCommand(surroundings));
        line.addSubcommand(new JudgeCommand(surroundings))
                .addSubcommand(new ProblemsCommand(surroundings))
                .addSubcommand(new StartCommand(surroundings))
                .addSubcommand(new WatchCommand(surroundings))
                .addSubcommand(content)
                .addSubcommand(cards)
                .addSubcommand(new ReviewCommand(surroundings, System.in))
                .addSubcommand(new StatsCommand(surroundings))
                .addSubcommand(memory)
                .addSubcommand(new PlanCommand(surroundings))
                .addSubcommand(new TodayCommand(surroundings))
                .addSubcommand(new DoctorCommand(surroundings))
                .addSubcommand(new ExportCommand(surroundings))
                .addSubcommand(new ImportCommand(surroundings));
    }

    private static void offerHelp(CommandLine line) {
        line.getSubcommands()
                .values()
                .forEach(command -> {
                    command.getCommandSpec().mixinStandardHelpOptions(true);
                    offerHelp(command);
                });
    }

    @Override
    public Integer call() {
        return ServeCommand.serve(server, port);
    }

    private static int misused(CommandLine.ParameterException e, Terminal terminal) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().println(e.getMessage());
        terminal.err().println("Help: " + command.replaceFirst("^onsite", "./onsite") + " --help");
        return Exit.BAD_INPUT;
    }
}
