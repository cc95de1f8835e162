package onsite.app.command;

import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The web app; also what runs when no command is given.
@Command(name = "serve", description = "Serves the web app on this computer, until Ctrl+C.")
final class ServeCommand implements Callable<Integer> {
    private final IntFunction<Integer> server;

    @Mixin private Port port = new Port();

    /// Shared with the program itself, so that `--port` works with and without `serve`.
    static final class Port {
        @Option(
                names = "--port",
                paramLabel = "PORT",
                defaultValue = QuickStart.PORT + "",
                description = "default: ${DEFAULT-VALUE}; 0 takes any that is free")
        int number;
    }

    /// @param server serves on a port until the program ends
    ServeCommand(IntFunction<Integer> server) {
        this.server = server;
    }

    @Override
    public Integer call() {
        return serve(server, port);
    }

    static Integer serve(IntFunction<Integer> server, Port port) {
        if (port.number < 0 || port.number > QuickStart.PORT_MAX) {
            throw new BadInput(
                    "--port takes 0 to " + QuickStart.PORT_MAX + ", not " + port.number + ".");
        }
        return server.apply(port.number);
    }
}
