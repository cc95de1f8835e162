package onsite.coach.loop;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import onsite.exercise.interview.Company;
import onsite.exercise.interview.Round;

/// How many rounds of each kind a company's interviews have.
///
/// @param id the word that commands use
/// @param rounds at least one; a discipline that is not asked for is left out
public record Loop(String id, String name, Map<Discipline, Integer> rounds) {

    /// What large companies have in common: two rounds of coding, one of design, one of behaviour.
    public static final Loop TYPICAL =
            new Loop(
                    "typical",
                    "a typical loop",
                    Map.of(Discipline.CODING, 2, Discipline.DESIGN, 1, Discipline.BEHAVIOURAL, 1));

    public Loop {
        rounds = Map.copyOf(rounds);
        if (rounds.isEmpty() || rounds.values().stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("the loop " + id + " has the rounds " + rounds);
        }
    }

    /// The rounds that a company has for every role, its phone screen included.
    public static Loop of(Company company) {
        Map<Discipline, Integer> rounds = new EnumMap<>(Discipline.class);
        List<Round> forAll =
                company.rounds().stream().filter(round -> round.onlyFor().isEmpty()).toList();
        for (Round round : forAll.isEmpty() ? company.rounds() : forAll) {
            rounds.merge(Discipline.of(round.type()), 1, Integer::sum);
        }
        return new Loop(company.slug().text(), company.name(), rounds);
    }

    public int rounds(Discipline discipline) {
        return rounds.getOrDefault(discipline, 0);
    }

    public int total() {
        return rounds.values().stream().mapToInt(Integer::intValue).sum();
    }
}
