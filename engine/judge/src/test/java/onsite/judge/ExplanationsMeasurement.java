package onsite.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import onsite.catalog.PackagedSubmission;
import onsite.exercise.Growth;
import onsite.exercise.Judgement;
import onsite.exercise.Judgement.Counterexample;
import onsite.exercise.Problem;
import onsite.exercise.Verdict;

/// Explains the submissions of packages and counts how well that went. Says so in Markdown.
final class ExplanationsMeasurement {
    private final List<Problem> problems;
    private final List<Growths> rounds = new ArrayList<>();
    private final List<Shrunk> shrunk = new ArrayList<>();

    /// A submission that was wrong, and how small an input shows it.
    record Shrunk(String name, Optional<Counterexample> smallest, long millis) {}

    /// How one submission's growth was named.
    record Grown(
            String name,
            Growth asked,
            Growth truth,
            Optional<Growth> measured,
            double exponent,
            int points) {
        boolean right() {
            return measured.equals(Optional.of(truth));
        }

        boolean wrong() {
            return measured.isPresent() && measured.get() != truth;
        }

        boolean accused() {
            return measured.isPresent() && truth == asked && measured.get().compareTo(asked) > 0;
        }
    }

    /// One round over all accepted and all slow submissions.
    record Growths(List<Grown> accepted, List<Grown> slow) {}

    ExplanationsMeasurement(List<Problem> problems) {
        this.problems = problems;
    }

    List<Shrunk> shrunk() {
        return shrunk;
    }

    List<Growths> rounds() {
        return rounds;
    }

    /// Every wrong answer once.
    void shrink() throws IOException, InterruptedException {
        for (Problem problem : problems) {
            for (PackagedSubmission packaged : of(problem, Verdict.WRONG_ANSWER)) {
                long[] began = {0};
                Judgement judgement =
                        judged(
                                problem,
                                packaged,
                                new Progress() {
                                    @Override
                                    public void explaining() {
                                        began[0] = System.nanoTime();
                                    }
                                });
                shrunk.add(
                        new Shrunk(
                                name(problem, packaged),
                                judgement.failure().flatMap(Judgement.Failure::smallest),
                                (System.nanoTime() - began[0]) / 1_000_000));
            }
        }
    }

    /// Every accepted and every slow submission once more. What is too slow in the packages is so
    /// by a whole factor of n, as its comment says, in problems that ask for n or n log n.
    void grow() throws IOException, InterruptedException {
        var accepted = new ArrayList<Grown>();
        var slow = new ArrayList<Grown>();
        for (Problem problem : problems) {
            Growth asked = problem.complexity().time();
            for (PackagedSubmission packaged : of(problem, Verdict.ACCEPTED)) {
                if (!AcceptedSolutions.isBruteForce(packaged)) {
                    accepted.add(grown(problem, packaged, asked));
                }
            }
            for (PackagedSubmission packaged : of(problem, Verdict.TIME_LIMIT_EXCEEDED)) {
                slow.add(grown(problem, packaged, Growth.QUADRATIC));
            }
        }
        rounds.add(new Growths(accepted, slow));
    }

    private static Grown grown(Problem problem, PackagedSubmission packaged, Growth truth)
            throws IOException, InterruptedException {
        Judgement judgement = judged(problem, packaged, Progress.NONE);
        return new Grown(
                name(problem, packaged),
                problem.complexity().time(),
                truth,
                judgement.complexity().flatMap(Judgement.MeasuredComplexity::measured),
                judgement.complexity().map(Judgement.MeasuredComplexity::exponent).orElse(0.0),
                judgement.complexity().map(complexity -> complexity.points().size()).orElse(0));
    }

    private static List<PackagedSubmission> of(Problem problem, Verdict verdict) {
        return PackagedSubmission.list(problem.directory()).stream()
                .filter(packaged -> packaged.expected() == verdict)
                .filter(packaged -> Fixture.judge().toolchain(packaged.language()).isPresent())
                .sorted(Comparator.comparing(packaged -> packaged.file().toString()))
                .toList();
    }

    private static Judgement judged(Problem problem, PackagedSubmission packaged, Progress progress)
            throws IOException, InterruptedException {
        return Fixture.judge()
                .judge(
                        problem,
                        AcceptedSolutions.read(problem, packaged),
                        new Scope.All(),
                        progress);
    }

    private static String name(Problem problem, PackagedSubmission packaged) {
        return problem.slug() + "/" + packaged.file().getFileName();
    }

    double medianSize() {
        List<Integer> sizes =
                shrunk.stream()
                        .map(each ->
                                each.smallest().map(Counterexample::size).orElse(Integer.MAX_VALUE))
                        .sorted()
                        .toList();
        int half = sizes.size() / 2;
        return sizes.size() % 2 == 1
                ? sizes.get(half)
                : (sizes.get(half - 1) + (double) sizes.get(half)) / 2;
    }

    String report() {
        var out = new StringBuilder();
        if (!shrunk.isEmpty()) {
            out.append("### Smallest counterexamples\n\n");
            out.append("wrong answers: ").append(shrunk.size());
            out.append(", with a counterexample: ");
            out.append(shrunk.stream().filter(each -> each.smallest().isPresent()).count());
            out.append(", median size: ").append(medianSize()).append("\n\n");
            out.append(
                    "| wrong answer | size | input | expected | actual | ms |\n|---|---:|---|---|---|---:|\n");
            for (Shrunk each : shrunk) {
                out.append("| ").append(each.name()).append(" | ");
                out.append(
                        each.smallest()
                                .map(c ->
                                        c.size()
                                                + " | "
                                                + code(c.input())
                                                + " | "
                                                + code(c.expected())
                                                + " | "
                                                + code(c.actual()))
                                .orElse("none | | | "));
                out.append(" | ").append(each.millis()).append(" |\n");
            }
        }
        for (int i = 0; i < rounds.size(); i++) {
            out.append("\n### Growth, round ").append(i + 1).append("\n\n");
            out.append(
                    "| submissions | right | not clear | wrong | wrongly said to be slower |\n|---|---:|---:|---:|---:|\n");
            row(out, "accepted", rounds.get(i).accepted());
            row(out, "too slow", rounds.get(i).slow());
            out.append("\nNot right: ");
            for (Grown each : rounds.get(i).accepted()) {
                append(out, each);
            }
            for (Grown each : rounds.get(i).slow()) {
                append(out, each);
            }
            out.append("\n");
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Grown each) {
        if (!each.right()) {
            out.append(
                    String.format(
                            Locale.ROOT,
                            "%s %s (exponent %.2f of %d points); ",
                            each.name(),
                            each.measured().map(Growth::notation).orElse("not clear"),
                            each.exponent(),
                            each.points()));
        }
    }

    private static String code(String text) {
        String shown = text.length() <= 60 ? text : text.substring(0, 57) + "…";
        return "`" + shown.replace("|", "\\|") + "`";
    }

    private static void row(StringBuilder out, String kind, List<Grown> grown) {
        out.append("| ").append(kind).append(": ").append(grown.size());
        cell(out, grown, Grown::right);
        cell(out, grown, each -> each.measured().isEmpty());
        cell(out, grown, Grown::wrong);
        cell(out, grown, Grown::accused);
        out.append(" |\n");
    }

    private static void cell(StringBuilder out, List<Grown> grown, Predicate<Grown> which) {
        out.append(" | ").append(grown.stream().filter(which).count());
    }

    /// Two processes that do nothing but use the processor.
    static final class Load implements AutoCloseable {
        private final List<Process> processes = new ArrayList<>();

        Load() throws IOException {
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
            for (int i = 0; i < 2; i++) {
                processes.add(new ProcessBuilder("sh", "-c", "while :; do :; done").start());
            }
        }

        @Override
        public void close() {
            processes.forEach(Process::destroyForcibly);
        }
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, report());
    }
}
