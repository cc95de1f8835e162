package onsite.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onsite.catalog.PackagedSubmission;
import onsite.exercise.Growth;
import onsite.exercise.Judgement;
import onsite.exercise.Judgement.Counterexample;
import onsite.exercise.Problem;
import onsite.exercise.Verdict;

/// Explains the submissions of packages and counts how well that went. Says so in Markdown.
final class ExplanationsMeasurement {
    private static final Pattern STEPS_SAID =
            Pattern.compile("Too slow:[^;]*?(n²|n³|2ⁿ)(?:/[24])? steps", Pattern.DOTALL);

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
    void shrink() throws InterruptedException {
        var calls = new ArrayList<Callable<Shrunk>>();
        for (Problem problem : problems) {
            for (PackagedSubmission packaged : of(problem, Verdict.WRONG_ANSWER)) {
                calls.add(() -> shrunk(problem, packaged));
            }
        }
        shrunk.addAll(all(calls));
    }

    private static Shrunk shrunk(Problem problem, PackagedSubmission packaged)
            throws IOException, InterruptedException {
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
        return new Shrunk(
                name(problem, packaged),
                judgement.failure().flatMap(Judgement.Failure::smallest),
                (System.nanoTime() - began[0]) / 1_000_000);
    }

    /// Every accepted submission once more, and of each problem one slow submission whose own first
    /// comment says how slow; the languages take turns.
    void grow() throws InterruptedException {
        var accepted = new ArrayList<Callable<Grown>>();
        var slow = new ArrayList<Callable<Grown>>();
        for (Problem problem : problems) {
            for (PackagedSubmission packaged : of(problem, Verdict.ACCEPTED)) {
                if (!AcceptedSolutions.isBruteForce(packaged)) {
                    Growth truth = problem.complexity().time();
                    accepted.add(() -> grown(problem, packaged, truth));
                }
            }
            List<PackagedSubmission> said =
                    of(problem, Verdict.TIME_LIMIT_EXCEEDED).stream()
                            .filter(packaged -> growthSaid(packaged).isPresent())
                            .toList();
            if (!said.isEmpty()) {
                PackagedSubmission packaged = said.get(slow.size() % said.size());
                Growth truth = growthSaid(packaged).orElseThrow();
                slow.add(() -> grown(problem, packaged, truth));
            }
        }
        rounds.add(new Growths(all(accepted), all(slow)));
    }

    /// Results of all, as many at once as the judge has workers.
    private static <T> List<T> all(List<Callable<T>> calls) throws InterruptedException {
        try (var workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var results = new ArrayList<T>();
            for (Future<T> each : workers.invokeAll(calls)) {
                results.add(each.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// The growth that a slow submission's comment states, if it is one of ours.
    private static Optional<Growth> growthSaid(PackagedSubmission packaged) {
        String source;
        try {
            source = Files.readString(packaged.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Matcher steps = STEPS_SAID.matcher(source);
        if (!steps.find()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (steps.group(1)) {
                    case "n³" -> Growth.CUBIC;
                    case "2ⁿ" -> Growth.EXPONENTIAL;
                    default -> Growth.QUADRATIC;
                });
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

    /// A process that does nothing but use a processor.
    static final class Load implements AutoCloseable {
        private final Process process;

        Load() throws IOException {
            process = new ProcessBuilder("sh", "-c", "while :; do :; done").start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, report());
    }
}
