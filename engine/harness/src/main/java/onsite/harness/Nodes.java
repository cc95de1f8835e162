package onsite.harness;

import onsite.exercise.Type;
import org.jspecify.annotations.Nullable;

/// How the linked types look in memory: as a submission's own nodes ([SubmissionNodes]) or as an
/// author's values ([AuthorValues]).
interface Nodes {
    Class<?> classOf(Type.Linked type);

    /// @return null for an empty list, tree or graph where nodes are used
    @Nullable Object read(Type.Linked type, JsonReader in);

    /// @throws WrongShape if the value is no list, tree or graph of the kind
    void write(Type.Linked type, Object value, StringBuilder out);
}
