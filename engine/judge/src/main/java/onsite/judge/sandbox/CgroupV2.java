package onsite.judge.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// Control groups of the second version: one hierarchy for all controllers.
///
/// A group with processes of its own can't hand controllers down, so groups are made beside the
/// server's own group where that may be written (as root or with delegation). Source: the kernel's
/// Documentation/admin-guide/cgroup-v2.
final class CgroupV2 implements ResourceGroups {
    private static final String PREFIX = "onsite-";

    /// Counts for the whole process: several judges in it share one parent.
    private static final AtomicLong SEQUENCE = new AtomicLong();

    private final Path parent;
    private final GroupReaper reaper = new GroupReaper();
    private final String owner = PREFIX + ProcessHandle.current().pid() + "-";

    private CgroupV2(Path parent) {
        this.parent = parent;
    }

    /// @return empty where there is no such hierarchy with memory and pids that can be written
    static Optional<CgroupV2> open() {
        try {
            for (Path parent : CgroupMounts.version2Parents()) {
                if (handsDown(parent)) {
                    var groups = new CgroupV2(parent);
                    groups.removeAbandoned();
                    groups.create(64L << 20, 16).close();
                    return Optional.of(groups);
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean handsDown(Path parent) {
        Path control = parent.resolve("cgroup.subtree_control");
        try {
            ControlFile.write(control, "+memory +pids +cpu");
            List<String> controllers = List.of(Files.readString(control).strip().split(" "));
            return controllers.contains("memory") && controllers.contains("pids");
        } catch (IOException e) {
            return false;
        }
    }

    private void removeAbandoned() throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            children.filter(child -> CgroupMounts.isAbandoned(child, PREFIX))
                    .forEach(GroupReaper::removed);
        }
    }

    @Override
    public String name() {
        return "cgroup2";
    }

    @Override
    public ResourceGroup create(long memoryBytes, int processes) throws IOException {
        Path folder = Files.createDirectory(parent.resolve(owner + SEQUENCE.incrementAndGet()));
        ControlFile.write(folder.resolve("memory.max"), Long.toString(memoryBytes));
        Path swap = folder.resolve("memory.swap.max");
        if (Files.exists(swap)) {
            ControlFile.write(swap, "0");
        }
        ControlFile.write(folder.resolve("pids.max"), Integer.toString(processes));
        return new Group(folder, reaper);
    }

    @Override
    public void close() {
        reaper.close();
    }

    private static final class Group implements ResourceGroup {
        private final Path folder;
        private final GroupReaper reaper;
        private long baselineBytes;

        Group(Path folder, GroupReaper reaper) {
            this.folder = folder;
            this.reaper = reaper;
        }

        @Override
        public List<Path> membership() {
            return List.of(folder.resolve("cgroup.procs"));
        }

        @Override
        public void started(ProcessHandle process) {
            // it has put itself into the group
        }

        @Override
        public long cpuNanos() {
            return 1_000 * ControlFile.readField(folder.resolve("cpu.stat"), "usage_usec");
        }

        @Override
        public void beginMemoryMeasurement() {
            baselineBytes = ControlFile.readLong(folder.resolve("memory.current"));
        }

        @Override
        public long memoryBytesMax() {
            Path peak = folder.resolve("memory.peak"); // since Linux 5.19
            return Files.exists(peak) ? Math.max(0, ControlFile.readLong(peak) - baselineBytes) : 0;
        }

        @Override
        public boolean outOfMemory() {
            return ControlFile.readField(folder.resolve("memory.events"), "oom_kill") > 0;
        }

        @Override
        public void killMembers() {
            GroupReaper.killMembers(folder);
        }

        @Override
        public void close() {
            reaper.remove(List.of(folder));
        }
    }
}
