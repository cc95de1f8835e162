package onsite.app.command;

import java.util.concurrent.Callable;
import onsite.app.terminal.Terminal;
import onsite.app.terminal.Text;
import onsite.judge.Environment;
import onsite.judge.Judge;
import onsite.judge.language.Toolchain;
import picocli.CommandLine.Command;

@Command(
        name = "doctor",
        description = "Says how submissions are isolated here, and which toolchains are missing.")
final class DoctorCommand implements Callable<Integer> {
    private static final int LABEL = 10;
    private final Surroundings surroundings;

    DoctorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Judge judge = surroundings.judge()) {
            Environment environment = judge.environment();
            line("sandbox", environment.sandbox());
            environment.toolchains().forEach(this::toolchain);
            line("home", surroundings.home().directory().toString());
            line("content", surroundings.content().toString());
            line("onsite on", "JDK " + Runtime.version() + ", " + System.getProperty("java.home"));
            for (String warning : environment.warnings()) {
                paragraph(surroundings.terminal().paint().warning("! "), warning);
            }
            return Exit.DONE;
        }
    }

    private void toolchain(Toolchain report) {
        String id = report.language().id();
        if (report.version().isPresent()) {
            String home = report.home().map(path -> ", " + path).orElse("");
            line(id, report.version().get() + home);
            report.remarks().forEach(remark -> paragraph(" ".repeat(LABEL), remark));
        } else {
            var terminal = surroundings.terminal();
            terminal.out().println(Text.padded(id, LABEL) + terminal.paint().bad("missing"));
            paragraph(" ".repeat(LABEL), report.advice());
        }
    }

    private void line(String label, String value) {
        surroundings.terminal().out().println(Text.padded(label, LABEL) + value);
    }

    private void paragraph(String margin, String text) {
        var out = surroundings.terminal().out();
        Text.wrapped(text, Terminal.WIDTH - LABEL).forEach(line -> out.println(margin + line));
    }
}
