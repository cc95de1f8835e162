package onsite.catalog.guide;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import onsite.exercise.Slug;

/// What the guide indicates that a company asks. An indication is no promise.
///
/// @param id for addresses, a slug
public record CompanyTags(String id, String name, List<Indication> indications) {

    /// @param about what is named for the company, in a few words
    /// @param chapter of the guide that names it
    /// @param problems of the catalogue that are about it, at least one
    public record Indication(String about, String chapter, SortedSet<Slug> problems) {
        public Indication {
            problems = Collections.unmodifiableSortedSet(new TreeSet<>(problems));
        }
    }

    public CompanyTags {
        indications = List.copyOf(indications);
    }

    public boolean names(Slug problem) {
        return indications.stream().anyMatch(i -> i.problems().contains(problem));
    }
}
