package onsite.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import onsite.catalog.Catalog;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Problem;
import onsite.exercise.Slug;
import onsite.exercise.Submission;

/// One judge for all tests of this module, on the project's own packages. Its cache lies under
/// `target`.
final class Fixture {
    /// A right solution of two-sum, linear in time and space.
    static final String TWO_SUM_PYTHON =
            """
            class Solution:
                def two_sum(self, nums, target):
                    seen = {}
                    for i, n in enumerate(nums):
                        if target - n in seen:
                            return [seen[target - n], i]
                        seen[n] = i
            """;

    private static final Path ROOT = projectRoot();
    private static final Judge JUDGE = opened();
    private static final Catalog CATALOG = Catalog.read(ROOT.resolve("content"));

    private Fixture() {}

    private static Path projectRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("content/problems"))) {
            folder = folder.getParent();
        }
        return Objects.requireNonNull(folder, "the tests run inside the project");
    }

    private static Judge opened() {
        try {
            Judge judge = Judge.open(TestedGo.settings(Runtime.getRuntime().availableProcessors()));
            Runtime.getRuntime().addShutdownHook(new Thread(judge::close));
            return judge;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path content() {
        return ROOT.resolve("content");
    }

    static Judge judge() {
        return JUDGE;
    }

    static java.util.Collection<Problem> problems() {
        return CATALOG.problems().values();
    }

    static Problem problem(String slug) {
        Problem problem = CATALOG.problems().get(new Slug(slug));
        if (problem == null) {
            throw new IllegalStateException("no package " + slug + ": " + CATALOG.diagnostics());
        }
        return problem;
    }

    /// The same problem, whose runs may last so long.
    static Problem withWall(Problem problem, Duration wall) {
        return new Problem(
                problem.slug(),
                problem.name(),
                problem.difficulty(),
                problem.category(),
                problem.topics(),
                problem.signature(),
                problem.checker(),
                problem.limits().withWall(wall),
                problem.complexity(),
                problem.statement(),
                problem.examples(),
                problem.interview(),
                problem.editorial(),
                problem.directory(),
                problem.version());
    }

    static Judgement judged(String slug, Language language, String source) {
        return judged(slug, language, source, new Scope.All());
    }

    static Judgement judged(String slug, Language language, String source, Scope scope) {
        try {
            return JUDGE.judge(
                    problem(slug),
                    Submission.of(new Slug(slug), language, source),
                    scope,
                    Progress.NONE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
