package onsite.catalog.guide;

import java.util.List;
import onsite.exercise.Slug;

/// Which problems exercise which algorithm of the guide.
public record Coverage(List<Section> sections) {

    /// @param chapter of the guide
    /// @param name of the part of the chapter
    public record Section(String chapter, String name, List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    /// An algorithm, a pattern or a worked example.
    ///
    /// @param problems at least one; one that is not in the catalogue yet is allowed
    public record Item(String name, List<Slug> problems) {
        public Item {
            problems = List.copyOf(problems);
        }
    }

    public Coverage {
        sections = List.copyOf(sections);
    }
}
