package onsite.exercise.interview;

import java.util.List;
import java.util.Set;
import onsite.exercise.Slug;

/// How a company, or a kind of company, interviews.
///
/// @param focus what it weighs, the heaviest first; not empty
/// @param style how its interviews feel; not empty
/// @param basis where the rounds come from
/// @param rounds in their usual order; not empty
/// @param tips for the candidate; not empty
/// @param typical what it likes to ask
/// @param culture how it is said to be to work there; may be empty
public record Company(
        Slug slug,
        String name,
        List<Trait> focus,
        List<String> style,
        Basis basis,
        List<Round> rounds,
        List<String> tips,
        Typical typical,
        List<Trait> culture) {

    /// A word and what is meant by it.
    public record Trait(String name, String meaning) {}

    /// Where a company's rounds come from.
    ///
    /// @param note what is known and what is taken from elsewhere
    public record Basis(Source source, String note) {
        public enum Source {
            /// The company's own rounds.
            OWN("own"),
            /// The loop that large companies have in common, for want of the company's own.
            TYPICAL("typical");

            private final String id;

            Source(String id) {
                this.id = id;
            }

            public String id() {
                return id;
            }
        }
    }

    /// What a company likes to ask. A preference: a loop has other exercises too.
    ///
    /// @param topics of problems in the catalogue
    /// @param problems in the catalogue
    /// @param themes of questions
    /// @param questions of any type
    public record Typical(
            Set<String> topics, Set<Slug> problems, Set<String> themes, Set<Slug> questions) {
        public Typical {
            topics = Set.copyOf(topics);
            problems = Set.copyOf(problems);
            themes = Set.copyOf(themes);
            questions = Set.copyOf(questions);
        }
    }

    public Company {
        focus = List.copyOf(focus);
        style = List.copyOf(style);
        rounds = List.copyOf(rounds);
        tips = List.copyOf(tips);
        culture = List.copyOf(culture);
        if (focus.isEmpty() || style.isEmpty() || rounds.isEmpty() || tips.isEmpty()) {
            throw new IllegalArgumentException(
                    slug + " needs a focus, a style, rounds and tips, and has not all of them");
        }
    }
}
