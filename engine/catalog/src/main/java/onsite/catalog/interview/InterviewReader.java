package onsite.catalog.interview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import onsite.catalog.Catalog;
import onsite.catalog.Diagnostics;
import onsite.catalog.file.Folder;
import onsite.catalog.file.UnreadableException;
import onsite.catalog.text.Wording;
import onsite.catalog.yaml.Mistakes;
import onsite.exercise.Slug;
import onsite.exercise.interview.Company;
import onsite.exercise.interview.Day;
import onsite.exercise.interview.Frame;
import onsite.exercise.interview.HiringProcess;
import onsite.exercise.interview.Question;
import onsite.exercise.interview.RoundType;
import onsite.exercise.interview.Rubric;
import onsite.exercise.interview.Theme;

/// Reads both folders, all of their files even when the first is wrong.
final class InterviewReader {
    private static final String COMPANIES = "companies";
    private static final String INTERVIEW = "interview";
    private static final String QUESTIONS = "questions";
    private static final String YAML = ".yaml";
    private static final List<String> FILES =
            List.of("frame.yaml", "rubric.yaml", "process.yaml", "day.yaml", QUESTIONS);

    /// Problems by company, which lie beside the companies and are read elsewhere.
    private static final String TAGS = "tags.yaml";

    private static final List<String> QUESTION_FILES =
            Stream.of(RoundType.values())
                    .filter(type -> !type.takesProblems())
                    .map(type -> type.id() + YAML)
                    .toList();

    private final Path contentRoot;
    private final Catalog catalog;
    private final Diagnostics diagnostics = new Diagnostics();

    InterviewReader(Path contentRoot, Catalog catalog) {
        this.contentRoot = contentRoot;
        this.catalog = catalog;
    }

    InterviewContent read() {
        Map<RoundType, Frame> frames = Map.of();
        Map<RoundType, Rubric> rubrics = Map.of();
        var questions = new Questions(List.of(), new TreeMap<>());
        Optional<HiringProcess> process = Optional.empty();
        Optional<Day> day = Optional.empty();
        Path shown = Path.of(INTERVIEW);
        try {
            Folder folder = Folder.open(contentRoot).folder(INTERVIEW);
            refuseStrangers(folder, shown);
            frames = file(folder, shown, "frame.yaml", FrameFile::read).orElse(Map.of());
            rubrics = file(folder, shown, "rubric.yaml", RubricFile::read).orElse(Map.of());
            process = file(folder, shown, "process.yaml", ProcessFile::read);
            day = file(folder, shown, "day.yaml", DayFile::read);
            questions = questions(folder, shown.resolve(QUESTIONS));
        } catch (UnreadableException e) {
            diagnostics.add(shown, e);
        }
        SortedMap<Slug, Company> companies = companies(References.to(catalog, questions));
        return new InterviewContent(
                companies, frames, rubrics, questions, process, day, diagnostics.all());
    }

    private void refuseStrangers(Folder folder, Path shown) throws UnreadableException {
        for (String name : folder.names()) {
            if (!FILES.contains(name)) {
                diagnostics.add(
                        shown.resolve(name),
                        0,
                        Wording.quoted(name)
                                + " does not belong here, where there are "
                                + String.join(", ", FILES)
                                + Wording.suggestion(name, FILES));
            }
        }
    }

    /// Only a file without a mistake.
    private <T> Optional<T> file(
            Folder folder,
            Path shown,
            String name,
            BiFunction<String, Mistakes, Optional<T>> reader) {
        Path file = shown.resolve(name);
        var told = new Told(diagnostics.in(file));
        try {
            return reader.apply(folder.read(name), told).filter(whole -> told.nothing());
        } catch (UnreadableException e) {
            diagnostics.add(file, e);
            return Optional.empty();
        }
    }

    private Questions questions(Folder interview, Path shown) {
        List<Theme> themes = new ArrayList<>();
        var questions = new TreeMap<Slug, Question>();
        Set<Slug> seenThemes = new HashSet<>();
        Set<Slug> seen = new HashSet<>();
        try {
            Folder folder = interview.folder(QUESTIONS);
            for (String name : folder.names()) {
                Optional<RoundType> type =
                        QUESTION_FILES.contains(name)
                                ? RoundType.of(name.substring(0, name.length() - YAML.length()))
                                : Optional.empty();
                if (type.isEmpty()) {
                    diagnostics.add(
                            shown.resolve(name),
                            0,
                            Wording.quoted(name)
                                    + " is not named after a type of round that asks questions: write "
                                    + String.join(", ", QUESTION_FILES)
                                    + Wording.suggestion(name, QUESTION_FILES));
                    continue;
                }
                file(
                                folder,
                                shown,
                                name,
                                (text, mistakes) ->
                                        QuestionsFile.read(
                                                type.get(), text, mistakes, seenThemes, seen))
                        .ifPresent(file -> {
                            themes.addAll(file.themes());
                            file.questions().forEach(q -> questions.put(q.slug(), q));
                        });
            }
        } catch (UnreadableException e) {
            diagnostics.add(shown, e);
        }
        return new Questions(themes, questions);
    }

    private SortedMap<Slug, Company> companies(References references) {
        var companies = new TreeMap<Slug, Company>();
        Path shown = Path.of(COMPANIES);
        try {
            Folder folder = Folder.open(contentRoot).folder(COMPANIES);
            for (String name : folder.names()) {
                if (!name.equals(TAGS)) {
                    company(folder, shown, name, references)
                            .ifPresent(company -> companies.put(company.slug(), company));
                }
            }
        } catch (UnreadableException e) {
            diagnostics.add(shown, e);
        }
        return companies;
    }

    private Optional<Company> company(
            Folder folder, Path shown, String name, References references) {
        String slug = name.endsWith(YAML) ? name.substring(0, name.length() - YAML.length()) : "";
        if (!Slug.isSlug(slug)) {
            diagnostics.add(
                    shown.resolve(name),
                    0,
                    Wording.quoted(name)
                            + " is not named like a company: write lower-case words joined by hyphens and .yaml, like stripe.yaml");
            return Optional.empty();
        }
        var reader = new CompanyFile(references, diagnostics.in(shown.resolve(name)));
        return file(
                folder,
                shown,
                name,
                (text, mistakes) -> reader.read(new Slug(slug), text, mistakes));
    }

    /// Remembers whether anything was told.
    private static final class Told implements Mistakes {
        private final Mistakes next;
        private boolean any;

        Told(Mistakes next) {
            this.next = next;
        }

        @Override
        public void at(int line, String sentence) {
            any = true;
            next.at(line, sentence);
        }

        boolean nothing() {
            return !any;
        }
    }
}
