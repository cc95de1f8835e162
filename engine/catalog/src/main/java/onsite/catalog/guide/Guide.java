package onsite.catalog.guide;

import java.util.List;
import java.util.Optional;

/// What a content folder says about its problems as a whole.
///
/// @param roadmap empty where there is none or a broken one
/// @param companies in the order of their file; none where there is no file or a broken one
/// @param coverage empty where there is none or a broken one
public record Guide(
        Optional<Roadmap> roadmap, List<CompanyTags> companies, Optional<Coverage> coverage) {
    public static final Guide NONE = new Guide(Optional.empty(), List.of(), Optional.empty());

    public Guide {
        companies = List.copyOf(companies);
    }

    public Optional<CompanyTags> company(String id) {
        return companies.stream().filter(company -> company.id().equals(id)).findFirst();
    }
}
