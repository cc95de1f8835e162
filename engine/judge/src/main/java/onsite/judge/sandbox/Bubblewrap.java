package onsite.judge.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Confines a process by Linux namespaces, a root of nothing but what it is given, a system call
/// filter, rlimits, and control groups where they can be had.
///
/// Everything is arranged by a one-line shell script that turns into `bwrap`: it joins the control
/// groups and sets rlimits before anything else runs. A server that runs as root gives each process
/// a user of its own, which is nobody on the host; a server of an ordinary user makes a user
/// namespace instead.
final class Bubblewrap implements Sandbox {
    /// Users that exist nowhere: one for each slot, so that the kernel counts their processes
    /// apart.
    private static final int FIRST_USER = 63_000;

    private static final int USERS = 500;
    private static final int USER_INSIDE = 65_534;

    private final Path bwrap;
    private final Optional<Path> setpriv;
    private final Optional<Path> prlimit;
    private final ResourceGroups groups;
    private final Optional<Path> filter;
    private final Spawner spawner = new Spawner();
    private final AtomicInteger nextUser = new AtomicInteger();
    private final SharedLibraries libraries;

    private Bubblewrap(
            Path bwrap,
            Optional<Path> setpriv,
            Optional<Path> prlimit,
            ResourceGroups groups,
            Optional<Path> filter,
            SharedLibraries libraries) {
        this.bwrap = bwrap;
        this.setpriv = setpriv;
        this.prlimit = prlimit;
        this.groups = groups;
        this.filter = filter;
        this.libraries = libraries;
    }

    /// @param scratch where the compiled system call filter is kept
    /// @return empty where bubblewrap is missing or the kernel refuses namespaces; the reason goes
    ///   to `complaints`
    static Optional<Bubblewrap> open(
            Path scratch, SharedLibraries libraries, List<String> complaints) throws IOException {
        Optional<Path> bwrap = Programs.find("bwrap");
        if (bwrap.isEmpty()) {
            complaints.add(
                    "bubblewrap is not installed: apt-get install bubblewrap (or your system's package)");
            return Optional.empty();
        }
        Optional<byte[]> program = Seccomp.program(System.getProperty("os.arch"));
        Optional<Path> filter = Optional.empty();
        if (program.isPresent()) {
            Files.createDirectories(scratch);
            filter =
                    Optional.of(
                            Files.write(scratch.resolve("seccomp.bpf"), program.get())
                                    .toAbsolutePath());
        } else {
            complaints.add(
                    "no system call filter for this processor: namespaces alone confine submissions");
        }
        boolean root = "root".equals(System.getProperty("user.name"));
        Optional<Path> setpriv = root ? Programs.find("setpriv") : Optional.empty();
        ResourceGroups groups =
                CgroupV2.open()
                        .<ResourceGroups>map(g -> g)
                        .or(CgroupV1::open)
                        .orElseGet(RlimitsOnly::new);
        if (groups instanceof RlimitsOnly) {
            complaints.add(
                    "control groups can't be written: memory and processes are bounded by rlimits alone");
        }
        boolean needsPrlimit = groups instanceof RlimitsOnly && setpriv.isEmpty();
        Optional<Path> prlimit = needsPrlimit ? Programs.find("prlimit") : Optional.empty();
        if (needsPrlimit && prlimit.isEmpty()) {
            complaints.add(
                    "prlimit (util-linux) is missing: nothing bounds how many processes are started");
        }
        var sandbox = new Bubblewrap(bwrap.get(), setpriv, prlimit, groups, filter, libraries);
        String refusal = sandbox.tryOut();
        if (!refusal.isEmpty()) {
            complaints.add("bubblewrap does not work here: " + refusal);
            sandbox.close();
            return Optional.empty();
        }
        return Optional.of(sandbox);
    }

    private String tryOut() {
        Path shell = Path.of("/bin/sh");
        var mounts = new ArrayList<Confinement.Mount>(libraries.mounts(List.of(shell)));
        mounts.add(Confinement.Mount.same(shell));
        var confinement =
                new Confinement(
                        List.of("/bin/sh", "-c", "exit 7"),
                        mounts,
                        Optional.empty(),
                        Map.of(),
                        64L << 20,
                        16,
                        1 << 20,
                        1 << 20);
        try (SandboxedProcess process = start(confinement)) {
            process.onExit().get(20, TimeUnit.SECONDS);
            String said =
                    new String(
                                    process.errors().readAllBytes(),
                                    java.nio.charset.StandardCharsets.UTF_8)
                            .strip();
            return process.await().status() == 7
                    ? ""
                    : said.isEmpty() ? "it ended with " + process.await() : said;
        } catch (IOException
                | java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    @Override
    public String description() {
        return "bubblewrap+" + groups.name();
    }

    @Override
    public boolean isolates() {
        return true;
    }

    @Override
    public SandboxedProcess start(Confinement confinement) throws IOException {
        ResourceGroup group = groups.create(confinement.memoryBytes(), confinement.processes() + 2);
        try {
            List<String> command = List.of("/bin/sh", "-c", script(confinement, group));
            Process process = spawner.start(command, Map.of("PATH", "/usr/bin:/bin"));
            group.started(process.toHandle());
            return new SandboxedProcess(process, group);
        } catch (IOException e) {
            group.close();
            throw e;
        }
    }

    private String script(Confinement confinement, ResourceGroup group) {
        var script = new StringBuilder("set -e; ");
        for (Path membership : group.membership()) {
            script.append("echo 0 > ")
                    .append(ShellQuoting.quote(membership.toString()))
                    .append("; ");
        }
        script.append("ulimit -c 0; ulimit -n 256; ulimit -f ")
                .append(confinement.fileBytes() / 512)
                .append("; ");
        if (groups instanceof RlimitsOnly && setpriv.isPresent()) {
            script.append("ulimit -u ")
                    .append(confinement.processes())
                    .append(" 2>/dev/null || true; ");
        }
        script.append("exec ").append(ShellQuoting.quote(bwrapCommand(confinement)));
        filter.ifPresent(path -> script.append(" 9< ").append(ShellQuoting.quote(path.toString())));
        return script.toString();
    }

    private List<String> bwrapCommand(Confinement confinement) {
        var command = new ArrayList<String>();
        command.add(bwrap.toString());
        command.addAll(
                List.of(
                        "--unshare-pid",
                        "--unshare-net",
                        "--unshare-ipc",
                        "--unshare-uts",
                        "--unshare-cgroup-try"));
        command.addAll(
                List.of(
                        "--hostname",
                        "sandbox",
                        "--new-session",
                        "--die-with-parent",
                        "--clearenv"));
        if (setpriv.isEmpty()) {
            command.addAll(
                    List.of(
                            "--unshare-user",
                            "--uid",
                            "" + USER_INSIDE,
                            "--gid",
                            "" + USER_INSIDE));
        }
        command.addAll(List.of("--cap-drop", "ALL"));
        command.addAll(List.of("--proc", "/proc"));
        addDevices(command);
        if (confinement.scratchBytes() > 0) {
            command.addAll(
                    List.of(
                            "--perms",
                            "1777",
                            "--size",
                            "" + confinement.scratchBytes(),
                            "--tmpfs",
                            "/tmp"));
        }
        addFolders(command, confinement);
        confinement.mounts().forEach(mount -> addMount(command, mount));
        confinement
                .writable()
                .ifPresent(folder ->
                        command.addAll(List.of("--bind", folder.toString(), folder.toString())));
        confinement
                .environment()
                .forEach((name, value) -> command.addAll(List.of("--setenv", name, value)));
        setpriv.ifPresent(path -> addSetpriv(command, path));
        prlimit.ifPresent(path -> addProgram(command, path));
        command.addAll(List.of("--remount-ro", "/"));
        filter.ifPresent(path -> command.addAll(List.of("--seccomp", "9")));
        command.add("--");
        setpriv.ifPresent(path -> command.addAll(privilegesDropped(path)));
        // set inside, where the kernel counts the processes of this user namespace alone
        prlimit.ifPresent(path ->
                command.addAll(
                        List.of(
                                path.toString(),
                                "--nproc=" + confinement.processes(),
                                "--core=0",
                                "--")));
        command.addAll(confinement.command());
        return command;
    }

    /// No pseudo-terminals and no shared memory folder: the machine has few of the one, and nobody
    /// bounds the other.
    private static void addDevices(List<String> command) {
        command.addAll(List.of("--perms", "0755", "--dir", "/dev"));
        for (String device : List.of("null", "zero", "full", "random", "urandom")) {
            command.addAll(List.of("--dev-bind", "/dev/" + device, "/dev/" + device));
        }
        command.addAll(List.of("--symlink", "/proc/self/fd", "/dev/fd"));
    }

    /// The folders above what is mounted. Left to itself, bubblewrap makes them for its own user
    /// alone, which the confined process is not.
    private void addFolders(List<String> command, Confinement confinement) {
        var folders = new TreeSet<Path>();
        Stream<Path> targets = confinement.mounts().stream().map(Confinement.Mount::target);
        Stream<Path> programs =
                Stream.concat(setpriv.stream(), prlimit.stream())
                        .flatMap(program ->
                                Stream.concat(
                                        Stream.of(program),
                                        libraries.mounts(List.of(program)).stream()
                                                .map(Confinement.Mount::target)));
        Stream.concat(Stream.concat(targets, confinement.writable().stream()), programs)
                .forEach(target -> {
                    for (Path above = target.getParent();
                            above != null && above.getNameCount() > 0;
                            above = above.getParent()) {
                        folders.add(above);
                    }
                });
        folders.forEach(
                folder -> command.addAll(List.of("--perms", "0755", "--dir", folder.toString())));
    }

    private static void addMount(List<String> command, Confinement.Mount mount) {
        command.addAll(List.of("--ro-bind", mount.source().toString(), mount.target().toString()));
    }

    private void addSetpriv(List<String> command, Path program) {
        command.addAll(
                List.of(
                        "--cap-add",
                        "CAP_SETUID",
                        "--cap-add",
                        "CAP_SETGID",
                        "--cap-add",
                        "CAP_SETPCAP"));
        addProgram(command, program);
    }

    private void addProgram(List<String> command, Path program) {
        for (Confinement.Mount mount : libraries.mounts(List.of(program))) {
            addMount(command, mount);
        }
        addMount(command, Confinement.Mount.same(program));
    }

    private List<String> privilegesDropped(Path program) {
        String user = "" + (FIRST_USER + Math.floorMod(nextUser.getAndIncrement(), USERS));
        return List.of(
                program.toString(),
                "--reuid",
                user,
                "--regid",
                user,
                "--clear-groups",
                "--bounding-set",
                "-all",
                "--inh-caps",
                "-all",
                "--no-new-privs",
                "--");
    }

    @Override
    public void close() {
        groups.close();
        spawner.close();
    }
}
