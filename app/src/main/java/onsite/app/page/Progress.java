package onsite.app.page;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.app.page.ProblemQuery.State;
import onsite.app.store.SubmissionHistory.Standing;
import onsite.exercise.Language;
import onsite.exercise.Slug;

/// What the candidate did with each problem so far.
record Progress(Map<Slug, With> problems) {

    /// @param last when something was submitted
    record With(State state, int tries, Optional<Instant> last) {
        static final With NOTHING = new With(State.NEW, 0, Optional.empty());

        private With and(Standing standing) {
            State reached = standing.solved() ? State.SOLVED : State.TRIED;
            return new With(
                    reached.compareTo(state) > 0 ? reached : state,
                    tries + standing.submissions(),
                    last.filter(at -> at.isAfter(standing.lastAt()))
                            .or(() -> Optional.of(standing.lastAt())));
        }
    }

    Progress {
        problems = Map.copyOf(problems);
    }

    static Progress of(List<Standing> standings) {
        return in(Optional.empty(), standings);
    }

    /// @param language in which alone submissions count; any when empty
    static Progress in(Optional<Language> language, List<Standing> standings) {
        Map<Slug, With> problems = new HashMap<>();
        for (Standing standing : standings) {
            if (language.isEmpty() || language.get() == standing.language()) {
                problems.merge(
                        standing.problem(),
                        With.NOTHING.and(standing),
                        (before, now) -> before.and(standing));
            }
        }
        return new Progress(problems);
    }

    With with(Slug problem) {
        return problems.getOrDefault(problem, With.NOTHING);
    }

    boolean solved(Slug problem) {
        return with(problem).state == State.SOLVED;
    }

    int solved(Collection<Slug> some) {
        return (int) some.stream().filter(this::solved).count();
    }
}
