package onsite.exercise;

import java.util.List;

/// Cards that belong together.
///
/// @param cards in the order in which they are best learnt
public record Deck(Slug id, String name, List<Card> cards) {
    public Deck {
        cards = List.copyOf(cards);
    }
}
