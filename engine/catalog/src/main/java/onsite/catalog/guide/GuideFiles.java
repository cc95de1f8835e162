package onsite.catalog.guide;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import onsite.catalog.file.Folder;
import onsite.catalog.file.UnreadableException;
import onsite.catalog.yaml.Mistakes;
import onsite.exercise.Problem;
import onsite.exercise.Slug;

/// Reads the files about the guide. One that is not there is simply not there; one with any mistake
/// is left out.
public final class GuideFiles {
    public static final String ROADMAP = "roadmap.yaml";
    public static final String COVERAGE = "guide-coverage.yaml";
    public static final String COMPANIES = "companies";
    public static final String TAGS = "tags.yaml";

    private GuideFiles() {}

    /// @param content the folder that holds `problems/`
    /// @param folders the names of all packages, broken ones included
    /// @param mistakes who is told what is wrong with a file, by its path inside the content folder
    public static Guide read(
            Folder content,
            SortedMap<Slug, Problem> problems,
            Collection<String> folders,
            Function<String, Mistakes> mistakes) {
        var shelf = new Shelf(problems, folders);
        return new Guide(
                read(content, ROADMAP, mistakes, (t, m) -> new RoadmapFile(shelf, m).read(t)),
                companies(content, mistakes, shelf),
                read(content, COVERAGE, mistakes, CoverageFile::read));
    }

    private static List<CompanyTags> companies(
            Folder content, Function<String, Mistakes> mistakes, Shelf shelf) {
        if (!content.has(COMPANIES)) {
            return List.of();
        }
        Function<String, Mistakes> inside = name -> mistakes.apply(COMPANIES + "/" + name);
        try {
            return read(
                            content.folder(COMPANIES),
                            TAGS,
                            inside,
                            (t, m) -> new CompanyTagsFile(shelf, m).read(t))
                    .orElse(List.of());
        } catch (UnreadableException e) {
            mistakes.apply(COMPANIES).at(e.line(), e.sentence());
            return List.of();
        }
    }

    private static <T> Optional<T> read(
            Folder folder,
            String name,
            Function<String, Mistakes> mistakes,
            BiFunction<String, Mistakes, Optional<T>> reader) {
        if (!folder.has(name)) {
            return Optional.empty();
        }
        var wrong = new AtomicBoolean();
        Mistakes here =
                (line, sentence) -> {
                    wrong.set(true);
                    mistakes.apply(name).at(line, sentence);
                };
        try {
            return reader.apply(folder.read(name), here).filter(read -> !wrong.get());
        } catch (UnreadableException e) {
            here.at(e.line(), e.sentence());
            return Optional.empty();
        }
    }
}
