package onsite.catalog.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import onsite.catalog.yaml.Mistakes;
import onsite.catalog.yaml.YamlFile;
import onsite.catalog.yaml.YamlMapping;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.Slug;

/// Reads `companies/tags.yaml`.
final class CompanyTagsFile {
    private static final List<String> INDICATION =
            List.of("about", "chapter", "topics", "problems");

    private final Shelf shelf;
    private final Mistakes mistakes;

    CompanyTagsFile(Shelf shelf, Mistakes mistakes) {
        this.shelf = shelf;
        this.mistakes = mistakes;
    }

    Optional<List<CompanyTags>> read(String text) {
        Set<String> ids = new HashSet<>();
        return YamlFile.read(text, List.of("companies"), mistakes)
                .flatMap(file ->
                        file.require(
                                "companies",
                                "companies: [{id: google, name: Google, indications: [...]}]"))
                .flatMap(YamlValue::list)
                .map(companies ->
                        companies.stream()
                                .flatMap(company -> company(company, ids).stream())
                                .toList());
    }

    private Optional<CompanyTags> company(YamlValue value, Set<String> ids) {
        Optional<YamlMapping> mapping = value.mapping(List.of("id", "name", "indications"));
        Optional<Slug> id =
                mapping.flatMap(m -> m.require("id", "id: google"))
                        .flatMap(v -> Shelf.slug(v, "company"));
        if (id.isPresent() && !ids.add(id.get().text())) {
            value.mistake("the company " + id.get() + " is given twice: leave one out");
        }
        Optional<String> name =
                mapping.flatMap(m -> m.require("name", "name: Google")).flatMap(YamlValue::text);
        List<CompanyTags.Indication> indications = new ArrayList<>();
        mapping.flatMap(m ->
                        m.require(
                                "indications",
                                "indications: [{about: Tries, chapter: …, topics: [trie]}]"))
                .flatMap(YamlValue::list)
                .orElse(List.of())
                .forEach(i -> indication(i).ifPresent(indications::add));
        return id.flatMap(i -> name.map(n -> new CompanyTags(i.text(), n, indications)));
    }

    private Optional<CompanyTags.Indication> indication(YamlValue value) {
        Optional<YamlMapping> mapping = value.mapping(INDICATION);
        Optional<String> about =
                mapping.flatMap(m -> m.require("about", "about: Tries")).flatMap(YamlValue::text);
        Optional<String> chapter =
                mapping.flatMap(m -> m.require("chapter", "chapter: Company-Specific Tips"))
                        .flatMap(YamlValue::text);
        Optional<Set<Slug>> problems = mapping.map(shelf::selected);
        if (problems.map(Set::isEmpty).orElse(false) && shelf.whole()) {
            value.mistake(
                    "no problem is about this: write topics or problems that there are, or leave it out");
        }
        return about.flatMap(a ->
                chapter.flatMap(c ->
                        problems.map(p -> new CompanyTags.Indication(a, c, new TreeSet<>(p)))));
    }
}
