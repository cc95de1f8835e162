package onsite.app.page;

import java.util.List;
import java.util.Optional;
import onsite.exercise.interview.Company;

/// The companies that a loop can be drawn from, and the loops that were.
///
/// @param seed that is offered
public record MocksView(
        List<CompanyView> companies, List<Named> levels, String seed, List<LoopLine> loops) {

    public record Named(String id, String label) {}

    /// @param basis where its rounds come from
    /// @param optional whether some rounds are only for some roles
    public record CompanyView(
            String slug,
            String name,
            List<Company.Trait> focus,
            List<String> style,
            String basis,
            List<RoundLine> rounds,
            List<String> tips,
            List<Link> problems,
            List<Company.Trait> culture,
            int minutes,
            boolean optional) {
        public String summary() {
            return Words.count(rounds.size(), "round", "rounds");
        }

        public String traits() {
            return String.join(", ", focus.stream().map(Company.Trait::name).toList());
        }
    }

    public record RoundLine(
            String phase,
            String name,
            String also,
            int minutes,
            Optional<String> onlyFor,
            boolean veto,
            List<String> lookedFor) {}

    public record Link(String address, String name) {}

    public record LoopLine(String address, String company, String level, Moment at, String state) {}

    public MocksView {
        companies = List.copyOf(companies);
        levels = List.copyOf(levels);
        loops = List.copyOf(loops);
    }
}
