package onsite.app.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.app.interview.RoundItem;
import onsite.app.interview.RoundState;
import onsite.app.interview.Sessions;
import onsite.app.store.SessionLog;
import onsite.app.store.StoredSubmission;
import onsite.app.store.SubmissionId;
import onsite.catalog.Catalog;
import onsite.catalog.Notation;
import onsite.exercise.Interview;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Problem;
import onsite.exercise.interview.RoundType;
import onsite.judge.language.Starters;

/// Turns a problem within a round into what is shown of it.
final class CodingViews {
    private final Catalog catalog;
    private final Sessions sessions;
    private final Function<SubmissionId, Optional<StoredSubmission>> submissions;
    private final Predicate<Language> available;
    private final Results results;

    CodingViews(
            Catalog catalog,
            Sessions sessions,
            Function<SubmissionId, Optional<StoredSubmission>> submissions,
            Predicate<Language> available,
            Results results) {
        this.catalog = catalog;
        this.sessions = sessions;
        this.submissions = submissions;
        this.available = available;
        this.results = results;
    }

    /// @return empty if it is no problem, or one that the catalogue has no more
    Optional<CodingView> view(RoundState round, RoundItem item) {
        return problem(item).map(problem -> view(round, item, problem));
    }

    Optional<Problem> problem(RoundItem item) {
        return item.plan().type().takesProblems()
                ? catalog.problem(item.plan().exercise())
                : Optional.empty();
    }

    private CodingView view(RoundState round, RoundItem item, Problem problem) {
        boolean debugging = item.plan().type() == RoundType.DEBUGGING;
        List<SessionLog.Code> drafts =
                sessions.codes(round.id()).stream()
                        .filter(code -> code.item() == item.index())
                        .toList();
        List<CodingView.Code> codes =
                item.approach().isPresent() ? codes(problem, drafts, debugging) : List.of();
        List<StoredSubmission> runs = runs(item);
        return new CodingView(
                problem.slug().text(),
                problem.name(),
                Statement.of(problem),
                debugging,
                clarifications(problem, item),
                item.asked().stream()
                        .filter(asked -> asked.index().isEmpty())
                        .map(RoundItem.Asked::text)
                        .toList(),
                hints(problem, item),
                problem.interview().hints().size(),
                item.approach().map(a -> new CodingView.Approach(a.text(), costs(a.costs()))),
                item.complexity().map(CodingViews::costs),
                item.tests().stream()
                        .map(test ->
                                new CodingView.OwnTest(
                                        Notation.showInput(problem.signature(), test.input()),
                                        test.expected()))
                        .toList(),
                item.mayRun(),
                problem.examples().isEmpty()
                        ? ""
                        : Notation.showInput(
                                problem.signature(), problem.examples().getFirst().input()),
                problem.complexity().sizeMeans(),
                codes,
                language(drafts, codes),
                runs.stream().map(this::run).toList(),
                runs.stream().findFirst().map(r -> results.view(r, Optional.of(problem))),
                round.ended()
                        ? problem.interview().followUps().stream()
                                .map(Interview.Question::question)
                                .toList()
                        : List.of());
    }

    private static CodingView.Costs costs(RoundItem.Costs costs) {
        return new CodingView.Costs(costs.time(), costs.space());
    }

    private List<StoredSubmission> runs(RoundItem item) {
        return Stream.concat(item.runs().stream(), item.submissions().stream())
                .flatMap(id -> submissions.apply(id).stream())
                .sorted(java.util.Comparator.comparing(StoredSubmission::at).reversed())
                .toList();
    }

    private CodingView.Run run(StoredSubmission stored) {
        return new CodingView.Run(
                stored.id().text(),
                ProblemPages.counts(stored) ? "Submission" : "Own tests",
                stored.judgement()
                        .map(Judgement::verdict)
                        .map(VerdictSign::of)
                        .orElse(VerdictSign.WAITING));
    }

    private static List<InterviewView.Question> clarifications(Problem problem, RoundItem item) {
        List<InterviewView.Question> all = new ArrayList<>();
        for (Interview.Question question : problem.interview().clarifications()) {
            int index = all.size();
            all.add(
                    new InterviewView.Question(
                            index,
                            question.question(),
                            item.hasAsked(index)
                                    ? Optional.of(Markdown.render(question.answer()))
                                    : Optional.empty()));
        }
        return all;
    }

    private static List<CodingView.Hint> hints(Problem problem, RoundItem item) {
        List<String> texts = problem.interview().hints();
        return item.hints().stream()
                .filter(hint -> hint.index() >= 0 && hint.index() < texts.size())
                .map(hint ->
                        new CodingView.Hint(
                                hint.index(),
                                Markdown.render(texts.get(hint.index())),
                                hint.given()))
                .toList();
    }

    private List<CodingView.Code> codes(
            Problem problem, List<SessionLog.Code> drafts, boolean debugging) {
        List<CodingView.Code> codes = new ArrayList<>();
        for (Language language : Language.values()) {
            Optional<String> broken =
                    debugging ? withAMistake(problem, language) : Optional.empty();
            codes.add(
                    new CodingView.Code(
                            language.id(),
                            language.label(),
                            available.test(language),
                            broken.orElseGet(() -> Starters.of(problem.signature(), language)),
                            drafts.stream()
                                    .filter(draft -> draft.language() == language)
                                    .map(SessionLog.Code::source)
                                    .findFirst()));
        }
        return codes;
    }

    /// What is handed over in a debugging round: the first wrong answer of the package, without the
    /// comments at its top, which say what is wrong.
    private static Optional<String> withAMistake(Problem problem, Language language) {
        Path folder = problem.directory().resolve("submissions").resolve("wrong_answer");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> first =
                    files.filter(f -> f.toString().endsWith("." + language.extension()))
                            .sorted()
                            .findFirst();
            return first.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Files.readString(first.get())
                                    .lines()
                                    .dropWhile(line ->
                                            line.isBlank()
                                                    || line.startsWith("//")
                                                    || line.startsWith("#"))
                                    .collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What was typed last; or what can be run.
    private static String language(List<SessionLog.Code> drafts, List<CodingView.Code> codes) {
        return drafts.stream()
                .findFirst()
                .map(draft -> draft.language().id())
                .or(() ->
                        codes.stream()
                                .filter(CodingView.Code::available)
                                .map(CodingView.Code::language)
                                .findFirst())
                .orElse(Language.JAVA.id());
    }
}
