package onsite.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What a server and all processes that it started hold.
///
/// @param residentBytes physical memory; a page that several share is counted once (proportional
///   set size)
/// @param serverDescriptors open file descriptors of the server itself
record Footprint(int processes, long residentBytes, long serverBytes, int serverDescriptors) {

    static Footprint of(ProcessHandle server) throws IOException {
        List<ProcessHandle> all = Stream.concat(Stream.of(server), server.descendants()).toList();
        long bytes = 0;
        for (ProcessHandle process : all) {
            bytes += residentBytes(process.pid());
        }
        return new Footprint(
                all.size(), bytes, residentBytes(server.pid()), descriptors(server.pid()));
    }

    private static long residentBytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .sum();
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0; // it has ended meanwhile
        }
    }

    private static int descriptors(long pid) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return (int) files.count();
        }
    }
}
