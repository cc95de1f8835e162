package onsite.app.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.app.interview.Evidence;
import onsite.app.interview.LoopState;
import onsite.app.interview.RoundItem;
import onsite.app.interview.RoundState;
import onsite.app.interview.Sessions;
import onsite.app.live.LiveRooms;
import onsite.app.store.SessionLog;
import onsite.app.store.SessionLog.Kind;
import onsite.app.web.Refusal;
import onsite.app.web.Routes;
import onsite.catalog.interview.InterviewContent;
import onsite.exercise.Interview;
import onsite.exercise.Problem;
import onsite.exercise.interview.Company;
import onsite.exercise.interview.Question;
import onsite.exercise.interview.Rubric;

/// The interviewer's page: script, the candidate's work as it grows, and the rubric.
final class InterviewerPages implements Routes {
    private static final String PATH = "/interviewer/{id}";

    private final InterviewContent content;
    private final Sessions sessions;
    private final SessionFind find;
    private final LiveRooms rooms;
    private final Evidence evidence;
    private final SessionViews views;
    private final CodingViews coding;
    private final Templates templates;

    InterviewerPages(
            InterviewContent content,
            Sessions sessions,
            LiveRooms rooms,
            Evidence evidence,
            SessionViews views,
            CodingViews coding,
            Templates templates) {
        this.content = content;
        this.sessions = sessions;
        this.find = new SessionFind(sessions);
        this.rooms = rooms;
        this.evidence = evidence;
        this.views = views;
        this.coding = coding;
        this.templates = templates;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, this::page);
        routes.post(PATH + "/hint", this::hint);
        routes.post(PATH + "/say", this::say);
        routes.post(PATH + "/grade", this::grade);
    }

    private void page(Context context) {
        LoopState loop = find.behind(context);
        Optional<Company> company = content.company(loop.loop().company());
        List<RoundState> begun = sessions.rounds(loop);
        Optional<RoundState> shown =
                begun.stream()
                        .filter(r ->
                                String.valueOf(r.plan().number())
                                        .equals(context.queryParam("round")))
                        .findFirst()
                        .or(() ->
                                begun.isEmpty() ? Optional.empty() : Optional.of(begun.getLast()));
        var view =
                new InterviewerView(
                        loop.link().text(),
                        loop.company(),
                        loop.loop().level().label(),
                        rooms.has(loop.id(), LiveRooms.Side.CANDIDATE),
                        company.map(Company::style).orElse(List.of()),
                        begun.stream()
                                .map(r -> tab(loop, r, shown, r.id().equals(begun.getLast().id())))
                                .toList(),
                        shown.map(round -> round(loop, round)));
        templates.show(
                context,
                "interviewer",
                "Interviewer: " + loop.company(),
                Chrome.Section.NONE,
                view);
    }

    private static InterviewerView.Tab tab(
            LoopState loop, RoundState round, Optional<RoundState> shown, boolean newest) {
        int number = round.plan().number();
        return new InterviewerView.Tab(
                "/interviewer/" + loop.link() + (newest ? "" : "?round=" + number),
                number
                        + ". "
                        + round.plan().name()
                        + (round.ended() && round.interviewer().isEmpty() ? ", not graded" : ""),
                shown.filter(s -> s.id().equals(round.id())).isPresent(),
                newest);
    }

    private InterviewerView.Round round(LoopState loop, RoundState round) {
        Instant now = sessions.now();
        Optional<SessionLog.Code> code = sessions.codes(round.id()).stream().findFirst();
        SessionView.Phase phase = SessionViews.phase(round);
        return new InterviewerView.Round(
                round.id().text(),
                round.plan().number(),
                "Round " + round.plan().number() + ": " + round.plan().name(),
                round.ended() ? "Over" : round.paused() ? "Paused" : "Under way",
                round.ended(),
                Evidence.clock(round.used(now)),
                round.plan().minutes(),
                phase == SessionView.Phase.RUNNING,
                round.used(now).toSeconds(),
                round.current()
                        .flatMap(item ->
                                views.stages(round, item, now).stream()
                                        .filter(SessionView.Stage::current)
                                        .map(SessionView.Stage::name)
                                        .findFirst())
                        .orElse(""),
                round.item(),
                loop.loop().rounds().get(round.plan().number() - 1).round().lookedFor(),
                round.items().stream().map(item -> script(round, item)).toList(),
                code.map(SessionLog.Code::source).orElse(""),
                code.map(c -> c.language().label()).orElse(""),
                rubric(round, now),
                round.remark());
    }

    private Optional<RubricView> rubric(RoundState round, Instant now) {
        return views.rubric(round)
                .map(rubric ->
                        RubricView.of(
                                rubric,
                                Map.of(),
                                round.interviewer(),
                                round.interviewer(),
                                evidence.of(round, now),
                                ""));
    }

    private InterviewerView.Script script(RoundState round, RoundItem item) {
        Optional<Problem> problem = coding.problem(item);
        if (problem.isPresent()) {
            return script(round, item, problem.get());
        }
        Optional<Question> question =
                Optional.ofNullable(content.questions().questions().get(item.plan().exercise()));
        return new InterviewerView.Script(
                item.index(),
                item.plan().type().label(),
                question.map(Question::name).orElse(item.plan().exercise().text()),
                item.index() == round.item(),
                Markdown.render(
                        question.map(Question::asks)
                                .orElse("This exercise is no longer part of the content.")),
                question.flatMap(Question::code).orElse(""),
                List.of(),
                List.of(),
                List.of(),
                question.map(Question::followUps).orElse(List.of()).stream()
                        .map(q -> new InterviewerView.Answer(q, Html.NONE, false))
                        .toList(),
                question.map(Question::touches).orElse(List.of()),
                Optional.empty(),
                item.notes(),
                item.said());
    }

    private InterviewerView.Script script(RoundState round, RoundItem item, Problem problem) {
        Interview interview = problem.interview();
        List<InterviewerView.Answer> clarifications = new ArrayList<>();
        for (Interview.Question question : interview.clarifications()) {
            clarifications.add(answer(question, item.hasAsked(clarifications.size())));
        }
        List<InterviewerView.Hint> hints = new ArrayList<>();
        for (String hint : interview.hints()) {
            hints.add(
                    new InterviewerView.Hint(
                            hints.size(), Markdown.render(hint), item.hasHint(hints.size())));
        }
        return new InterviewerView.Script(
                item.index(),
                item.plan().type().label(),
                problem.name(),
                item.index() == round.item(),
                Markdown.render(Markdown.parse(problem.statement())),
                "",
                clarifications,
                item.asked().stream()
                        .filter(a -> a.index().isEmpty())
                        .map(RoundItem.Asked::text)
                        .toList(),
                hints,
                interview.followUps().stream().map(q -> answer(q, false)).toList(),
                interview.signals(),
                coding.view(round, item),
                "",
                item.said());
    }

    private static InterviewerView.Answer answer(Interview.Question question, boolean asked) {
        return new InterviewerView.Answer(
                question.question(), Markdown.render(question.answer()), asked);
    }

    private RoundState current(LoopState loop, Context context) {
        int number = SessionForms.number(context, "round");
        return Optional.ofNullable(loop.rounds().get(number))
                .flatMap(sessions::round)
                .orElseThrow(() ->
                        new Refusal(404, "No such round", "Round " + number + " was not begun."));
    }

    private static void back(Context context, LoopState loop, RoundState round) {
        context.redirect(
                "/interviewer/" + loop.link() + "?round=" + round.plan().number(),
                HttpStatus.SEE_OTHER);
    }

    private void hint(Context context) {
        LoopState loop = find.behind(context);
        RoundState round = current(loop, context);
        RoundItem item = SessionFind.item(round, SessionForms.number(context, "item"));
        int hint = SessionForms.number(context, "hint");
        int hints = coding.problem(item).map(p -> p.interview().hints().size()).orElse(0);
        if (hint >= hints) {
            throw new Refusal(404, "Not found", "There are " + hints + " hints, from 0.");
        }
        sessions.add(
                round,
                Kind.HINT,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("item", item.index())
                        .put("hint", hint)
                        .put("given", true));
        back(context, loop, round);
    }

    private void say(Context context) {
        LoopState loop = find.behind(context);
        RoundState round = current(loop, context);
        RoundItem item = SessionFind.item(round, SessionForms.number(context, "item"));
        sessions.add(
                round,
                Kind.SAID,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("item", item.index())
                        .put("text", SessionForms.required(context, "text", "an answer")));
        back(context, loop, round);
    }

    private void grade(Context context) {
        LoopState loop = find.behind(context);
        RoundState round = current(loop, context);
        if (!round.ended()) {
            throw new Refusal(409, "Not now", "A round is graded after its end.");
        }
        Rubric rubric = views.rubric(round).orElseThrow(() -> SessionActions.noRubric(round));
        sessions.add(
                round,
                Kind.GRADED,
                SessionActions.grades(SessionForms.grades(context, rubric))
                        .put("by", "interviewer")
                        .put("remark", SessionForms.text(context, "remark")));
        back(context, loop, round);
    }
}
