package onsite.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onsite.app.store.InterviewLog.Revealed;
import onsite.exercise.Interview;
import onsite.exercise.Problem;

/// What an interviewer would answer, as far as the candidate has asked.
///
/// @param hints those that were revealed, in order
/// @param hintsTotal in the package
public record InterviewView(
        String slug,
        List<Question> clarifications,
        int asked,
        List<Html> hints,
        int hintsTotal,
        List<Question> followUps) {

    /// @param answer empty until the question was asked
    public record Question(int index, String question, Optional<Html> answer) {}

    public InterviewView {
        clarifications = List.copyOf(clarifications);
        hints = List.copyOf(hints);
        followUps = List.copyOf(followUps);
    }

    static InterviewView of(Problem problem, Revealed revealed) {
        Interview interview = problem.interview();
        List<Question> clarifications = new ArrayList<>();
        for (int i = 0; i < interview.clarifications().size(); i++) {
            Interview.Question question = interview.clarifications().get(i);
            clarifications.add(
                    new Question(
                            i,
                            question.question(),
                            revealed.asked().contains(i)
                                    ? Optional.of(Markdown.render(question.answer()))
                                    : Optional.empty()));
        }
        int hints =
                (int) revealed.hints().stream().filter(i -> i < interview.hints().size()).count();
        List<Question> followUps = new ArrayList<>();
        for (int i = 0; i < interview.followUps().size(); i++) {
            Interview.Question question = interview.followUps().get(i);
            followUps.add(
                    new Question(
                            i,
                            question.question(),
                            Optional.of(Markdown.render(question.answer()))));
        }
        return new InterviewView(
                problem.slug().text(),
                clarifications,
                (int) clarifications.stream().filter(q -> q.answer().isPresent()).count(),
                interview.hints().subList(0, hints).stream().map(Markdown::render).toList(),
                interview.hints().size(),
                followUps);
    }
}
