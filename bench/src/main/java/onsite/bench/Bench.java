package onsite.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Measures, prints a table, and writes it to `docs/speed.md`.
public final class Bench {
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 40;
    private static final int COLD_GO_ROUNDS = 3;
    private static final int STARTS = 7;
    private static final int CLIENTS = 8;
    private static final int VERDICTS = 400;
    private static final String PROBLEM = "pair-sum";

    private final Path root;
    private final Workload workload;
    private final List<String> rows = new ArrayList<>();

    private Bench(Path root) {
        this.root = root;
        this.workload = new Workload(root.resolve("bench/content"));
    }

    /// Something to measure once.
    private interface Action {
        void run() throws IOException, InterruptedException;
    }

    /// Measures itself, in nanoseconds.
    private interface Measured {
        long run() throws IOException, InterruptedException;
    }

    public static void main(String[] words) throws Exception {
        Path root = Path.of(words[0]);
        if (words.length > 1 && words[1].equals("soak")) {
            Soak.run(root, new Workload(root.resolve("bench/content")));
            return;
        }
        var bench = new Bench(root);
        bench.measure();
        String report = bench.report();
        System.out.println(report);
        Files.writeString(root.resolve("docs/speed.md"), report);
    }

    private void measure() throws Exception {
        starts();
        try (Onsite onsite = Onsite.start(root, root.resolve("bench/content"));
                var cold = new ColdPipeline(Workload.inputs(), Workload.answers())) {
            for (int i = 0; i < WARM_UP; i++) {
                onsite.accept(PROBLEM, "java", workload.java());
                onsite.accept(PROBLEM, "python", workload.python());
                onsite.accept(PROBLEM, "go", workload.go());
            }
            compared(
                    "Java",
                    60,
                    "cold `javac` + `java`",
                    "≥ 8 × faster",
                    8,
                    () -> onsite.accept(PROBLEM, "java", workload.java()),
                    () -> cold.java(workload.javaProgram()));
            compared(
                    "Python",
                    40,
                    "cold `python3`",
                    "",
                    0,
                    () -> onsite.accept(PROBLEM, "python", workload.python()),
                    () -> cold.python(workload.pythonProgram()));
            go(onsite, cold);
            throughput(onsite);
            footprint(onsite);
        }
    }

    private static long timed(Action action) throws IOException, InterruptedException {
        long began = System.nanoTime();
        action.run();
        return System.nanoTime() - began;
    }

    private void compared(
            String language,
            int bar,
            String other,
            String ratioBar,
            double ratioMin,
            Action warm,
            Measured cold)
            throws IOException, InterruptedException {
        progress(language);
        var ours = new Samples();
        var theirs = new Samples();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(timed(warm));
            theirs.add(cold.run());
        }
        double ratio = theirs.millis(0.5) / ours.millis(0.5);
        row(
                "warm verdict, " + language + ", p50 from request to verdict",
                String.format(
                        Locale.ROOT,
                        "%.0f ms (p95 %.0f); %s %.0f ms: %.1f ×",
                        ours.millis(0.5),
                        ours.millis(0.95),
                        other,
                        theirs.millis(0.5),
                        ratio),
                "≤ " + bar + " ms" + (ratioBar.isEmpty() ? "" : ", " + ratioBar),
                ours.millis(0.5) <= bar && ratio >= ratioMin);
    }

    private void go(Onsite onsite, ColdPipeline cold) throws IOException, InterruptedException {
        progress("Go");
        var ours = new Samples();
        var warmBuild = new Samples();
        var coldBuild = new Samples();
        Path warmCache = Folders.openToAll("warm-go");
        try {
            cold.go(warmCache, workload.goProgram());
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(timed(() -> onsite.accept(PROBLEM, "go", workload.go())));
                warmBuild.add(cold.go(warmCache, workload.goProgram()));
            }
        } finally {
            Folders.delete(warmCache);
        }
        for (int round = 0; round < COLD_GO_ROUNDS; round++) {
            Path coldCache = Folders.openToAll("cold-go");
            try {
                coldBuild.add(cold.go(coldCache, workload.goProgram()));
            } finally {
                Folders.delete(coldCache);
            }
        }
        double share = ours.millis(0.5) / warmBuild.millis(0.5);
        row(
                "warm verdict, Go, p50 from request to verdict",
                String.format(
                        Locale.ROOT,
                        "%.0f ms (p95 %.0f); `go build` and run with a warm cache %.0f ms (ours takes %.2f × that), with a cold one %.0f ms",
                        ours.millis(0.5),
                        ours.millis(0.95),
                        warmBuild.millis(0.5),
                        share,
                        coldBuild.millis(0.5)),
                "≤ 250 ms, ≤ 1.5 × the warm build",
                ours.millis(0.5) <= 250 && share <= 1.5);
    }

    private void throughput(Onsite onsite)
            throws IOException, InterruptedException, ExecutionException {
        progress("throughput");
        double perSecond = rate(onsite, workload, CLIENTS, VERDICTS);
        row(
                "verdicts a second, Java, " + CLIENTS + " clients",
                String.format(Locale.ROOT, "%.1f", perSecond),
                "≥ 15 on 2 cores",
                perSecond >= 15);
    }

    /// How many Java verdicts a second several clients get, each of which asks again at once.
    static double rate(Onsite onsite, Workload workload, int clients, int verdicts)
            throws IOException, InterruptedException, ExecutionException {
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < verdicts; i++) {
                String source = workload.java();
                all.add(
                        threads.submit(() -> {
                            onsite.accept(PROBLEM, "java", source);
                            return null;
                        }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        return verdicts / ((System.nanoTime() - began) / 1e9);
    }

    /// Of the real catalogue.
    private void starts() throws IOException, InterruptedException {
        progress("starts");
        var starts = new Samples();
        for (int i = 0; i <= STARTS; i++) {
            long began = System.nanoTime();
            try (Onsite onsite = Onsite.start(root, root.resolve("content"))) {
                onsite.visit("/problems");
                if (i > 0) { // the first may build
                    starts.add(System.nanoTime() - began);
                }
            }
        }
        row(
                "start to first page, p50 of " + STARTS,
                String.format(Locale.ROOT, "%.2f s", starts.millis(0.5) / 1000),
                "≤ 0.8 s",
                starts.millis(0.5) <= 800);
    }

    private void footprint(Onsite onsite) throws IOException, InterruptedException {
        progress("memory");
        Footprint footprint = Soak.atRest(onsite);
        long megabytes = footprint.residentBytes() >> 20;
        row(
                "server at rest after all this, pools included",
                String.format(
                        Locale.ROOT,
                        "%d MB resident (the server itself %d) in %d processes",
                        megabytes,
                        footprint.serverBytes() >> 20,
                        footprint.processes()),
                "≤ 600 MB",
                megabytes <= 600);
    }

    private static void progress(String what) {
        System.err.println("measuring: " + what);
    }

    private void row(String what, String measured, String bar, boolean held) {
        rows.add(
                "| "
                        + what
                        + " | "
                        + measured
                        + " | "
                        + bar
                        + " | "
                        + (held ? "held" : "missed")
                        + " |");
        System.err.println(rows.getLast());
    }

    private String report() throws IOException {
        return """
        # Speed

        Written by `bench/run`, which measures everything side by side in one run, with the two pipelines taking turns. A warm verdict is the
        time from the HTTP request to its answer, for a submission of its own with 60 small tests. The cold pipeline runs the compiler and
        then the program in the same sandbox, with the same tests in one process.

        %s

        | what | measured | bar | |
        |---|---|---|---|
        %s
        """
                .formatted(Machine.description(), String.join("\n", rows));
    }
}
