package onsite.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import onsite.catalog.PackagedSubmission;
import onsite.exercise.Growth;
import onsite.exercise.Judgement;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Judgement.MeasuredMemory;
import onsite.exercise.Judgement.Statement;
import onsite.exercise.Judgement.Statement.Outcome;
import onsite.exercise.Language;
import onsite.exercise.Problem;
import onsite.exercise.Verdict;

/// Judges the accepted submissions of packages with a statement that is true and with one that is
/// false, and counts what became of them, and how often their memory was named rightly. Says so in
/// Markdown.
final class ClaimsMeasurement {
    private final List<Weighed> weighed = new ArrayList<>();
    private final List<Stated> truths = new ArrayList<>();
    private final List<Stated> mistakes = new ArrayList<>();

    /// How one submission's memory was named.
    record Weighed(String name, Language language, Growth space, Optional<MeasuredMemory> memory) {
        boolean right() {
            return memory.flatMap(MeasuredMemory::measured)
                    .filter(measured -> measured == memory.get().expected())
                    .isPresent();
        }

        boolean accused() {
            return memory.flatMap(MeasuredMemory::measured)
                    .filter(measured -> measured.compareTo(memory.get().expected()) > 0)
                    .isPresent();
        }

        boolean less() {
            return memory.flatMap(MeasuredMemory::measured)
                    .filter(measured -> measured.compareTo(memory.get().expected()) < 0)
                    .isPresent();
        }

        boolean notClear() {
            return memory.filter(known -> known.measured().isEmpty()).isPresent();
        }
    }

    record Stated(String name, Language language, Growth stated, Optional<Statement> statement) {
        boolean is(Outcome outcome) {
            return statement.filter(found -> found.outcome() == outcome).isPresent();
        }
    }

    List<Weighed> weighed() {
        return weighed;
    }

    List<Stated> truths() {
        return truths;
    }

    List<Stated> mistakes() {
        return mistakes;
    }

    void measure(Problem problem) throws IOException, InterruptedException {
        Growth truth = problem.complexity().time();
        for (PackagedSubmission packaged : PackagedSubmission.list(problem.directory())) {
            boolean counts =
                    packaged.expected() == Verdict.ACCEPTED
                            && !AcceptedSolutions.isBruteForce(packaged)
                            && Fixture.judge().toolchain(packaged.language()).isPresent();
            if (counts) {
                String name = problem.slug() + "/" + packaged.file().getFileName();
                Language language = packaged.language();
                Optional<MeasuredComplexity> complexity = complexity(problem, packaged, truth);
                weighed.add(
                        new Weighed(
                                name,
                                language,
                                problem.complexity().space(),
                                complexity.flatMap(MeasuredComplexity::memory)));
                truths.add(
                        new Stated(
                                name,
                                language,
                                truth,
                                complexity.flatMap(MeasuredComplexity::statement)));
                Growth mistake = mistake(truth);
                mistakes.add(
                        new Stated(
                                name,
                                language,
                                mistake,
                                complexity(problem, packaged, mistake)
                                        .flatMap(MeasuredComplexity::statement)));
            }
        }
    }

    private static Growth mistake(Growth truth) {
        return switch (truth) {
            case CONSTANT, LOGARITHMIC -> Growth.LINEAR;
            case LINEAR, LINEARITHMIC, CUBIC, EXPONENTIAL -> Growth.QUADRATIC;
            case QUADRATIC, QUADRATIC_LOG -> Growth.LINEAR;
        };
    }

    private static Optional<MeasuredComplexity> complexity(
            Problem problem, PackagedSubmission packaged, Growth stated)
            throws IOException, InterruptedException {
        Judgement judgement =
                Fixture.judge()
                        .judge(
                                problem,
                                AcceptedSolutions.read(problem, packaged)
                                        .withStatedTime(Optional.of(stated)),
                                new Scope.All(),
                                Progress.NONE);
        return judgement.complexity();
    }

    String report() {
        var out = new StringBuilder("### Memory of accepted submissions\n\n");
        out.append(
                "| language | submissions | as expected | less | not clear | not measured | more |\n|---|---:|---:|---:|---:|---:|---:|\n");
        for (Language language : Language.values()) {
            List<Weighed> of =
                    weighed.stream().filter(each -> each.language() == language).toList();
            out.append("| ").append(language.label()).append(" | ").append(of.size());
            cell(out, of, Weighed::right);
            cell(out, of, Weighed::less);
            cell(out, of, Weighed::notClear);
            cell(out, of, each -> each.memory().isEmpty());
            cell(out, of, Weighed::accused);
            out.append(" |\n");
        }
        out.append("\nNot as expected:\n\n");
        weighed.stream().filter(each -> !each.right()).forEach(each -> append(out, each));
        statements(out, "true", truths);
        statements(out, "false", mistakes);
        return out.toString();
    }

    private static void append(StringBuilder out, Weighed each) {
        out.append("- ").append(each.name()).append(", space ").append(each.space().notation());
        each.memory()
                .ifPresentOrElse(
                        memory ->
                                out.append(
                                        String.format(
                                                Locale.ROOT,
                                                ": expected %s, measured %s, %s %s",
                                                memory.expected().notation(),
                                                memory.measured()
                                                        .map(Growth::notation)
                                                        .orElse("not clear"),
                                                memory.kind().word(),
                                                memory.amounts().stream()
                                                        .map(amount ->
                                                                amount.size()
                                                                        + ":"
                                                                        + amount.bytes())
                                                        .toList())),
                        () -> out.append(": not measured"));
        out.append('\n');
    }

    private static void statements(StringBuilder out, String kind, List<Stated> stated) {
        out.append("\n### Statements that are ").append(kind).append("\n\n");
        out.append(
                "| language | statements | confirmed | not clear | refuted |\n|---|---:|---:|---:|---:|\n");
        for (Language language : Language.values()) {
            List<Stated> of = stated.stream().filter(each -> each.language() == language).toList();
            out.append("| ").append(language.label()).append(" | ").append(of.size());
            cell(out, of, each -> each.is(Outcome.CONFIRMED));
            cell(out, of, each -> each.is(Outcome.NOT_CLEAR));
            cell(out, of, each -> each.is(Outcome.REFUTED));
            out.append(" |\n");
        }
        Outcome right = kind.equals("true") ? Outcome.CONFIRMED : Outcome.REFUTED;
        out.append("\nNot ").append(right.words()).append(": ");
        stated.stream()
                .filter(each -> !each.is(right))
                .forEach(each ->
                        out.append(each.name())
                                .append(" stated ")
                                .append(each.stated().notation())
                                .append(" ")
                                .append(
                                        each.statement()
                                                .map(found -> found.outcome().words())
                                                .orElse("nothing"))
                                .append("; "));
        out.append('\n');
    }

    private static <T> void cell(StringBuilder out, List<T> all, Predicate<T> which) {
        out.append(" | ").append(all.stream().filter(which).count());
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, report());
    }
}
