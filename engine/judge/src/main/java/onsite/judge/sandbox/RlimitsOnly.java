package onsite.judge.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where there are no control groups: usage is summed over the process and its children as `/proc`
/// shows them, or as the JDK does where there is no `/proc`; bounds are the rlimits that the
/// process sets for itself.
final class RlimitsOnly implements ResourceGroups {

    @Override
    public ResourceGroup create(long memoryBytes, int processes) {
        return new Watched();
    }

    @Override
    public String name() {
        return "rlimits";
    }

    @Override
    public void close() {
        // holds nothing
    }

    private static final class Watched implements ResourceGroup {
        private @Nullable ProcessHandle process;
        private long baselineBytes;
        private long peakBytes;
        private long cpuNanosMax;

        @Override
        public List<Path> membership() {
            return List.of();
        }

        @Override
        public void started(ProcessHandle started) {
            process = started;
        }

        private Stream<ProcessHandle> all() {
            ProcessHandle root = process;
            return root == null
                    ? Stream.empty()
                    : Stream.concat(Stream.of(root), root.descendants());
        }

        @Override
        public synchronized long cpuNanos() {
            long nanos =
                    all().mapToLong(each ->
                                    each.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
                            .sum();
            residentBytes();
            cpuNanosMax = Math.max(cpuNanosMax, nanos); // a process that ended is no longer counted
            return cpuNanosMax;
        }

        private synchronized long residentBytes() {
            long bytes = all().mapToLong(each -> 1024 * statusKib(each.pid(), "VmRSS:")).sum();
            peakBytes = Math.max(peakBytes, bytes);
            return bytes;
        }

        private static long statusKib(long pid, String field) {
            try {
                for (String line :
                        Files.readAllLines(
                                Path.of("/proc/" + pid + "/status"), StandardCharsets.ISO_8859_1)) {
                    if (line.startsWith(field)) {
                        return Long.parseLong(line.replaceAll("\\D", ""));
                    }
                }
            } catch (IOException e) {
                return 0;
            }
            return 0;
        }

        @Override
        public void beginMemoryMeasurement() {
            baselineBytes = residentBytes();
            peakBytes = baselineBytes;
        }

        @Override
        public long memoryBytesMax() {
            residentBytes();
            return Math.max(0, peakBytes - baselineBytes);
        }

        @Override
        public boolean outOfMemory() {
            return false;
        }

        @Override
        public void killMembers() {
            // nobody keeps a list of them
        }

        @Override
        public void close() {
            // nothing to give back
        }
    }
}
