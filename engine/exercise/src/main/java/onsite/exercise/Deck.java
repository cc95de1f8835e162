package onsite.exercise;

import java.util.List;
import java.util.Set;
import onsite.exercise.interview.RoundType;

/// Cards that belong together.
///
/// @param rounds that they prepare for; may be empty
/// @param cards in the order in which they are best learnt
public record Deck(Slug id, String name, Set<RoundType> rounds, List<Card> cards) {
    public Deck {
        rounds = Set.copyOf(rounds);
        cards = List.copyOf(cards);
    }
}
