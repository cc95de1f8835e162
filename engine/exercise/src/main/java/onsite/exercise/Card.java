package onsite.exercise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A question that a candidate answers from memory.
///
/// @param id stable, and unlike that of any other card: reviews refer to it
/// @param question Markdown
/// @param answer Markdown
/// @param code of a `PRINTS` card always
public record Card(
        Slug id,
        Kind kind,
        List<String> topics,
        String question,
        String answer,
        Optional<Code> code) {

    /// How a card is answered.
    public enum Kind {
        /// Answered in thought or aloud, and graded by the candidate.
        RECALL("recall"),
        /// Answered by typing what the code prints.
        PRINTS("prints");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /// The side of a card.
    public enum Side {
        QUESTION,
        ANSWER;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// A whole program without input.
    ///
    /// @param side where it is shown
    /// @param source lines without a line feed at the end
    /// @param prints its standard output, without the line feeds at the end
    public record Code(Language language, Side side, String source, String prints) {

        /// Whether a text is this output, apart from spaces at the ends of lines and empty lines
        /// around it.
        public boolean isAnsweredBy(String typed) {
            return comparable(typed).equals(comparable(prints));
        }

        private static String comparable(String text) {
            return text.lines()
                    .map(String::stripTrailing)
                    .collect(Collectors.joining("\n"))
                    .strip();
        }
    }

    /// The language that it is about, which one of its topics names; empty for most.
    public Optional<Language> language() {
        return topics.stream().flatMap(topic -> Language.of(topic).stream()).findFirst();
    }

    public Card {
        topics = List.copyOf(topics);
        if (topics.isEmpty()) {
            throw new IllegalArgumentException("the card " + id + " has no topic");
        }
        if (kind == Kind.PRINTS && code.filter(c -> c.side() == Side.QUESTION).isEmpty()) {
            throw new IllegalArgumentException(
                    "the card " + id + " asks what code prints and shows none with its question");
        }
    }
}
