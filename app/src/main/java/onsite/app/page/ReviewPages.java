package onsite.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onsite.app.practice.CardQueue;
import onsite.app.practice.KnownCard;
import onsite.app.practice.PracticeHistory;
import onsite.app.practice.Remembered;
import onsite.app.store.ReviewLog;
import onsite.app.store.ReviewLog.Review;
import onsite.app.web.Refusal;
import onsite.app.web.Routes;
import onsite.catalog.Catalog;
import onsite.catalog.Decks;
import onsite.coach.memory.Memory;
import onsite.coach.memory.Rating;
import onsite.exercise.Card;
import onsite.exercise.Deck;
import onsite.exercise.Slug;

/// Cards, one after the other. Works by forms alone; a script adds keys.
final class ReviewPages implements Routes {

    private final Decks decks;
    private final Catalog catalog;
    private final PracticeHistory history;
    private final ReviewLog log;
    private final Templates templates;
    private final Clock clock;

    ReviewPages(
            Decks decks,
            Catalog catalog,
            PracticeHistory history,
            ReviewLog log,
            Templates templates,
            Clock clock) {
        this.decks = decks;
        this.catalog = catalog;
        this.history = history;
        this.log = log;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/review", this::show);
        routes.post("/review", this::grade);
        routes.post("/review/undo", this::undo);
    }

    /// With `card` that one, with `show` or `typed` its answer too.
    private void show(Context context) {
        Instant now = clock.instant();
        Remembered remembered = history.now();
        CardQueue queue = CardQueue.of(remembered, decks, catalog, now, history.zone());
        String wanted = context.queryParam("card");
        Optional<Card> card = wanted == null ? queue.next() : Optional.of(card(wanted));
        var view =
                new ReviewView(
                        card.map(asked -> asked(context, asked, remembered, now)),
                        queue.later()
                                .map(later -> Intervals.words(Duration.between(now, later)))
                                .orElse(""),
                        queue.done(),
                        queue.left(),
                        queue.problems().size() + queue.exercises().size(),
                        queue.done() > 0);
        templates.show(context, "review", "Review", Chrome.Section.TODAY, view);
    }

    private ReviewView.Asked asked(Context context, Card card, Remembered remembered, Instant now) {
        KnownCard known = remembered.cards().get(card.id());
        String typed = context.queryParam("typed");
        boolean shown = typed != null || context.queryParam("show") != null;
        return new ReviewView.Asked(
                card.id().text(),
                deckOf(card),
                String.join(", ", card.topics()),
                Markdown.render(card.question()),
                code(card, Card.Side.QUESTION),
                card.kind() == Card.Kind.PRINTS,
                known == null ? 0 : known.reviews(),
                shown ? since(context.queryParam("since"), now) : now.toEpochMilli(),
                shown
                        ? Optional.of(
                                answer(
                                        card,
                                        Optional.ofNullable(typed),
                                        Optional.ofNullable(known).map(KnownCard::memory),
                                        now))
                        : Optional.empty());
    }

    private ReviewView.Answer answer(
            Card card, Optional<String> typed, Optional<Memory> before, Instant now) {
        Optional<Boolean> right =
                typed.flatMap(text -> card.code().map(code -> code.isAnsweredBy(text)));
        List<ReviewView.Grade> grades = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            Memory after = history.scheduler().review(before, rating, now);
            boolean offered =
                    right.map(is -> is ? rating == Rating.GOOD : rating == Rating.AGAIN)
                            .orElse(false);
            grades.add(
                    new ReviewView.Grade(
                            rating.number(),
                            RatedView.label(rating),
                            Intervals.words(after.interval()),
                            offered));
        }
        return new ReviewView.Answer(
                Markdown.render(card.answer()),
                code(card, Card.Side.ANSWER),
                card.code().map(Card.Code::prints),
                typed,
                right,
                grades);
    }

    private static Optional<Html> code(Card card, Card.Side side) {
        return card.code()
                .filter(code -> code.side() == side)
                .map(code ->
                        Markdown.render(
                                "~~~~" + code.language().id() + "\n" + code.source() + "\n~~~~"));
    }

    private String deckOf(Card card) {
        return decks.decks().values().stream()
                .filter(deck -> deck.cards().contains(card))
                .map(Deck::name)
                .findFirst()
                .orElse("");
    }

    private static long since(@org.jspecify.annotations.Nullable String text, Instant now) {
        try {
            return text == null ? now.toEpochMilli() : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return now.toEpochMilli();
        }
    }

    private Card card(String id) {
        Optional<Card> found = Slug.isSlug(id) ? decks.card(new Slug(id)) : Optional.empty();
        return found.orElseThrow(() ->
                new Refusal(
                        404,
                        "No such card",
                        "No card is called '"
                                + (id.length() > 60 ? id.substring(0, 60) + "…" : id)
                                + "'. It may have been taken out of its deck; what you answered is"
                                + " kept."));
    }

    private void grade(Context context) {
        Card card = card(Forms.text(context, "card", 100));
        Rating rating = Forms.rating(context);
        Instant now = clock.instant();
        KnownCard known = history.now().cards().get(card.id());
        int seen = known == null ? 0 : known.reviews();
        if (seen == Forms.whole(context, "seen")) { // a form that is sent twice counts once
            long since = since(context.formParam("since"), now);
            long millis =
                    Math.clamp(now.toEpochMilli() - since, 0, Duration.ofMinutes(5).toMillis());
            boolean typed = card.kind() == Card.Kind.PRINTS;
            log.add(new Review(card.id(), rating, typed, millis, now));
        }
        context.redirect("/review", HttpStatus.SEE_OTHER);
    }

    private void undo(Context context) {
        Optional<Slug> card = log.undoLast(clock.instant());
        String place =
                card.filter(id -> decks.card(id).isPresent())
                        .map(id -> "/review?card=" + id.text())
                        .orElse("/review");
        context.redirect(place, HttpStatus.SEE_OTHER);
    }
}
