package onsite.exercise;

import java.nio.file.Path;
import java.util.List;

/// A coding problem, judged by running a submission on tests.
///
/// @param statement Markdown, with its examples in place
/// @param directory of its package
/// @param version changes whenever a file changes that a verdict depends on
public record Problem(
        Slug slug,
        String name,
        Difficulty difficulty,
        Category category,
        List<String> topics,
        Signature signature,
        Checker checker,
        Limits limits,
        Complexity complexity,
        String statement,
        List<Example> examples,
        Interview interview,
        String editorial,
        Path directory,
        String version)
        implements Exercise {

    public Problem {
        topics = List.copyOf(topics);
        examples = List.copyOf(examples);
    }
}
