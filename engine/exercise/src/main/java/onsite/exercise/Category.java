package onsite.exercise;

import java.util.Optional;
import java.util.stream.Stream;

/// The eight homes of coding problems. A problem has one category and any number of topics.
public enum Category {
    ARRAYS_AND_STRINGS("arrays-and-strings", "Arrays & strings"),
    LINKED_LISTS("linked-lists", "Linked lists"),
    TREES_AND_GRAPHS("trees-and-graphs", "Trees & graphs"),
    DYNAMIC_PROGRAMMING("dynamic-programming", "Dynamic programming"),
    SORTING_AND_SEARCHING("sorting-and-searching", "Sorting & searching"),
    HASH_TABLES("hash-tables", "Hash tables"),
    STACKS_AND_QUEUES("stacks-and-queues", "Stacks & queues"),
    RECURSION_AND_BACKTRACKING("recursion-and-backtracking", "Recursion & backtracking");

    private final String id;
    private final String label;

    Category(String id, String label) {
        this.id = id;
        this.label = label;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public static Optional<Category> of(String id) {
        return Stream.of(values()).filter(c -> c.id.equals(id)).findFirst();
    }
}
