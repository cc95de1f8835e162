package onsite.catalog.interview;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import onsite.catalog.Catalog;
import onsite.catalog.Diagnostic;
import onsite.exercise.Slug;
import onsite.exercise.interview.Company;
import onsite.exercise.interview.Day;
import onsite.exercise.interview.Frame;
import onsite.exercise.interview.HiringProcess;
import onsite.exercise.interview.RoundType;
import onsite.exercise.interview.Rubric;

/// The companies and the interview's words of a content folder, and what is wrong with the rest.
///
/// @param frames for the types of round that have one
/// @param process empty when its file could not be read
/// @param day empty when its file could not be read
/// @param diagnostics sorted by file and line
public record InterviewContent(
        SortedMap<Slug, Company> companies,
        Map<RoundType, Frame> frames,
        Map<RoundType, Rubric> rubrics,
        Questions questions,
        Optional<HiringProcess> process,
        Optional<Day> day,
        List<Diagnostic> diagnostics) {

    public InterviewContent {
        companies = Collections.unmodifiableSortedMap(new TreeMap<>(companies));
        frames = Map.copyOf(frames);
        rubrics = Map.copyOf(rubrics);
        diagnostics = diagnostics.stream().sorted().toList();
    }

    public Optional<Company> company(Slug slug) {
        return Optional.ofNullable(companies.get(slug));
    }

    /// Reads `companies/` and `interview/`. Whatever lies there, this answers: a mistake of an
    /// author becomes a diagnostic.
    ///
    /// @param contentRoot the folder that holds both
    /// @param catalog the problems and topics that a company may name
    public static InterviewContent read(Path contentRoot, Catalog catalog) {
        return new InterviewReader(contentRoot, catalog).read();
    }
}
