package onsite.app.page;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Any one of the problems that a list shows; one that is not solved, while there is any.
final class RandomProblem {
    private RandomProblem() {}

    static Optional<ProblemList.Row> of(List<ProblemList.Row> rows, RandomGenerator random) {
        List<ProblemList.Row> unsolved =
                rows.stream().filter(row -> row.state() != ProblemQuery.State.SOLVED).toList();
        List<ProblemList.Row> chosen = unsolved.isEmpty() ? rows : unsolved;
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(chosen.get(random.nextInt(chosen.size())));
    }
}
