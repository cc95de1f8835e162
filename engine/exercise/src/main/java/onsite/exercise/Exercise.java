package onsite.exercise;

import java.util.List;

/// Anything that a candidate practises and a grader can judge.
public sealed interface Exercise permits Problem {
    Slug slug();

    String name();

    Difficulty difficulty();

    List<String> topics();
}
