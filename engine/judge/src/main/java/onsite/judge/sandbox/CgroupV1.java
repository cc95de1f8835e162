package onsite.judge.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// Control groups of the first version: one hierarchy for each of memory, pids and cpuacct.
///
/// Source: the kernel's Documentation/admin-guide/cgroup-v1.
final class CgroupV1 implements ResourceGroups {
    private static final String PREFIX = "onsite-";

    /// Counts for the whole process: several judges in it share one parent.
    private static final AtomicLong SEQUENCE = new AtomicLong();

    private final Folders parents;
    private final GroupReaper reaper = new GroupReaper();
    private final String owner = PREFIX + ProcessHandle.current().pid() + "-";

    /// A folder in each hierarchy; some may be the same.
    private record Folders(Path memory, Path pids, Path cpuacct) {
        static Optional<Folders> find() throws IOException {
            Map<String, Path> found = CgroupMounts.version1(List.of("memory", "pids", "cpuacct"));
            Path memory = found.get("memory");
            Path pids = found.get("pids");
            Path cpuacct = found.get("cpuacct");
            return memory == null || pids == null || cpuacct == null
                    ? Optional.empty()
                    : Optional.of(new Folders(memory, pids, cpuacct));
        }

        Folders made(String name) throws IOException {
            return new Folders(
                    Files.createDirectories(memory.resolve(name)),
                    Files.createDirectories(pids.resolve(name)),
                    Files.createDirectories(cpuacct.resolve(name)));
        }

        List<Path> all() {
            return Stream.of(memory, pids, cpuacct).distinct().toList();
        }
    }

    private CgroupV1(Folders parents) {
        this.parents = parents;
    }

    /// @return empty where the hierarchies are missing or can't be written
    static Optional<CgroupV1> open() {
        try {
            Optional<Folders> parents = Folders.find();
            if (parents.isEmpty()) {
                return Optional.empty();
            }
            var groups = new CgroupV1(parents.get());
            groups.removeAbandoned();
            groups.create(64L << 20, 16).close();
            return Optional.of(groups);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /// Groups of a server that was killed: its processes died with it, their groups stayed.
    private void removeAbandoned() throws IOException {
        for (Path parent : parents.all()) {
            try (Stream<Path> children = Files.list(parent)) {
                children.filter(child -> CgroupMounts.isAbandoned(child, PREFIX))
                        .forEach(GroupReaper::removed);
            }
        }
    }

    @Override
    public String name() {
        return "cgroup1";
    }

    @Override
    public ResourceGroup create(long memoryBytes, int processes) throws IOException {
        Folders folders = parents.made(owner + SEQUENCE.incrementAndGet());
        var group = new Group(folders, reaper);
        ControlFile.write(group.memory("memory.limit_in_bytes"), Long.toString(memoryBytes));
        Path withSwap = group.memory("memory.memsw.limit_in_bytes");
        if (Files.exists(withSwap)) {
            ControlFile.write(withSwap, Long.toString(memoryBytes));
        }
        ControlFile.write(folders.pids().resolve("pids.max"), Integer.toString(processes));
        return group;
    }

    @Override
    public void close() {
        reaper.close();
    }

    private static final class Group implements ResourceGroup {
        private final Folders folders;
        private final GroupReaper reaper;
        private long baselineBytes;
        private boolean closed;

        Group(Folders folders, GroupReaper reaper) {
            this.folders = folders;
            this.reaper = reaper;
        }

        Path memory(String file) {
            return folders.memory().resolve(file);
        }

        @Override
        public List<Path> membership() {
            return folders.all().stream().map(folder -> folder.resolve("cgroup.procs")).toList();
        }

        @Override
        public void started(ProcessHandle process) {
            // it has put itself into the group
        }

        @Override
        public long cpuNanos() {
            return ControlFile.readLong(folders.cpuacct().resolve("cpuacct.usage"));
        }

        @Override
        public void beginMemoryMeasurement() {
            try {
                ControlFile.write(memory("memory.max_usage_in_bytes"), "0");
            } catch (IOException e) {
                // the peak then includes the start, which the baseline takes off in part
            }
            baselineBytes = ControlFile.readLong(memory("memory.usage_in_bytes"));
        }

        @Override
        public long memoryBytesMax() {
            return Math.max(
                    0, ControlFile.readLong(memory("memory.max_usage_in_bytes")) - baselineBytes);
        }

        @Override
        public boolean outOfMemory() {
            return ControlFile.readField(memory("memory.oom_control"), "oom_kill") > 0;
        }

        @Override
        public void killMembers() {
            GroupReaper.killMembers(folders.pids());
        }

        @Override
        public synchronized void close() {
            if (!closed) {
                closed = true;
                reaper.remove(folders.all());
            }
        }
    }
}
