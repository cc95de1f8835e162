package onsite.coach.mock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import onsite.catalog.Catalog;
import onsite.catalog.interview.InterviewContent;
import onsite.exercise.Slug;
import onsite.exercise.interview.Company;
import onsite.exercise.interview.Level;
import onsite.exercise.interview.Theme;

/// The companies and exercises that come with the program.
final class Content {
    private static final Path PATH = path();
    private static final Catalog CATALOG = Catalog.read(PATH);
    static final InterviewContent INTERVIEW = InterviewContent.read(PATH, CATALOG);

    private Content() {}

    static Company company(String slug) {
        return INTERVIEW.company(new Slug(slug)).orElseThrow();
    }

    static List<LoopExercise> exercises(Level level, Predicate<Slug> done) {
        Map<String, Theme> themes =
                INTERVIEW.questions().themes().stream()
                        .collect(Collectors.toMap(Theme::id, Function.identity()));
        List<LoopExercise> exercises = new ArrayList<>();
        CATALOG.problems()
                .values()
                .forEach(p -> exercises.add(LoopExercise.of(p, done.test(p.slug()))));
        INTERVIEW
                .questions()
                .questions()
                .values()
                .forEach(q ->
                        exercises.add(
                                LoopExercise.of(
                                        q,
                                        Objects.requireNonNull(themes.get(q.theme())),
                                        level,
                                        done.test(q.slug()))));
        return exercises;
    }

    private static Path path() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("content"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the tests run inside the project");
        }
        return folder.resolve("content");
    }
}
