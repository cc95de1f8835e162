package onsite.judge.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Starts processes without isolation: for one's own code on a machine without bubblewrap. Reads
/// and writes what its user may; only rlimits and the judge's watch bound it.
final class PlainProcesses implements Sandbox {
    private final ResourceGroups groups = new RlimitsOnly();
    private final Spawner spawner = new Spawner();

    @Override
    public SandboxedProcess start(Confinement confinement) throws IOException {
        var command = new ArrayList<String>();
        for (String word : confinement.command()) {
            command.add(onHost(word, confinement));
        }
        var environment = new HashMap<String, String>();
        confinement
                .environment()
                .forEach((name, value) -> environment.put(name, onHost(value, confinement)));
        List<String> limited =
                List.of(
                        "/bin/sh",
                        "-c",
                        "ulimit -c 0; ulimit -f "
                                + confinement.fileBytes() / 512
                                + "; exec "
                                + ShellQuoting.quote(command));
        ResourceGroup group = groups.create(confinement.memoryBytes(), confinement.processes());
        Process process = spawner.start(limited, environment);
        group.started(process.toHandle());
        return new SandboxedProcess(process, group, closed -> {});
    }

    /// Words name files as they are seen inside; here inside is the host.
    private static String onHost(String word, Confinement confinement) {
        String translated = word;
        for (Confinement.Mount mount : confinement.mounts()) {
            Path target = mount.target();
            if (!target.equals(mount.source()) && translated.contains(target.toString())) {
                translated = translated.replace(target.toString(), mount.source().toString());
            }
        }
        return translated;
    }

    @Override
    public String description() {
        return "none+" + groups.name();
    }

    @Override
    public boolean isolates() {
        return false;
    }

    @Override
    public void close() {
        spawner.close();
    }
}
