package onsite.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/// An hour's worth of submissions at full rate, with the machine's state in between: nothing may
/// grow.
final class Soak {
    private static final int ROUNDS = 8;
    private static final int VERDICTS = 500;
    private static final int CLIENTS = 8;
    private static final int LOOKS_MAX = 60;

    private Soak() {}

    static void run(Path root, Workload workload)
            throws IOException, InterruptedException, ExecutionException {
        try (Onsite onsite = Onsite.start(root, root.resolve("bench/content"))) {
            Bench.rate(onsite, workload, CLIENTS, 100);
            System.out.println(
                    "| submissions | a second | processes | MB resident | of the server | descriptors | cgroups |");
            System.out.println("|---:|---:|---:|---:|---:|---:|---:|");
            print(100, 0, atRest(onsite));
            for (int round = 1; round <= ROUNDS; round++) {
                double rate = Bench.rate(onsite, workload, CLIENTS, VERDICTS);
                print(100 + round * VERDICTS, rate, atRest(onsite));
            }
        }
        System.out.println("cgroups after the end: " + controlGroups());
    }

    private static void print(int submissions, double rate, Footprint footprint)
            throws IOException {
        System.out.printf(
                Locale.ROOT,
                "| %d | %.1f | %d | %d | %d | %d | %d |%n",
                submissions,
                rate,
                footprint.processes(),
                footprint.residentBytes() >> 20,
                footprint.serverBytes() >> 20,
                footprint.serverDescriptors(),
                controlGroups());
    }

    /// Waits until the pools are full again and nothing is on its way out.
    static Footprint atRest(Onsite onsite) throws IOException, InterruptedException {
        List<Integer> seen = new ArrayList<>();
        for (int look = 0; look < LOOKS_MAX; look++) {
            Thread.sleep(500);
            seen.add(onsite.footprint().processes());
            int last = seen.size();
            if (last > 6 && seen.subList(last - 6, last).stream().distinct().count() == 1) {
                break;
            }
        }
        return onsite.footprint();
    }

    private static long controlGroups() throws IOException {
        try (Stream<Path> folders =
                Files.find(
                        Path.of("/sys/fs/cgroup"),
                        6,
                        (path, attributes) ->
                                attributes.isDirectory()
                                        && path.getFileName().toString().startsWith("onsite"))) {
            return folders.count();
        }
    }
}
