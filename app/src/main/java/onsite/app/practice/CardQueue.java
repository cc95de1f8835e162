package onsite.app.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onsite.catalog.Catalog;
import onsite.catalog.Decks;
import onsite.exercise.Card;
import onsite.exercise.Problem;
import onsite.exercise.Slug;

/// What is to be answered now: cards that are due, the one that waits longest first, then new ones
/// in the order of their decks, a few each day. Immutable.
///
/// @param due cards that were seen before
/// @param fresh cards that were not, as many as are left for today
/// @param later when the next card is due, if none is now
/// @param problems that were solved and are due, the most forgotten first
/// @param exercises that nothing judges and that are due, the most forgotten first; some may be
///   gone
/// @param done reviews of today
public record CardQueue(
        List<Card> due,
        List<Card> fresh,
        Optional<Instant> later,
        List<Problem> problems,
        List<KnownExercise> exercises,
        int done) {
    /// As many new cards a day come back as some hundred reviews a day later on, which is what a
    /// quarter of an hour holds.
    public static final int NEW_A_DAY = 10;

    public CardQueue {
        due = List.copyOf(due);
        fresh = List.copyOf(fresh);
        problems = List.copyOf(problems);
        exercises = List.copyOf(exercises);
    }

    public static CardQueue of(
            Remembered remembered, Decks decks, Catalog catalog, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Map<Slug, KnownCard> known = remembered.cards();
        List<Card> due = new ArrayList<>();
        List<Card> fresh = new ArrayList<>();
        List<Instant> later = new ArrayList<>();
        for (Card card : decks.cards()) {
            KnownCard seen = known.get(card.id());
            if (seen == null) {
                fresh.add(card);
            } else if (isDue(seen, now, zone)) {
                due.add(card);
            } else {
                later.add(seen.memory().due());
            }
        }
        due.sort(
                Comparator.comparing((Card card) ->
                        Optional.ofNullable(known.get(card.id()))
                                .map(seen -> seen.memory().due())
                                .orElse(Instant.EPOCH)));
        long begunToday =
                known.values().stream()
                        .filter(card -> card.reviews() == 1)
                        .filter(card ->
                                LocalDate.ofInstant(card.memory().lastReview(), zone).equals(today))
                        .count();
        int room = (int) Math.max(0, NEW_A_DAY - begunToday);
        return new CardQueue(
                due,
                fresh.subList(0, Math.min(room, fresh.size())),
                later.stream().min(Comparator.naturalOrder()),
                problems(remembered, catalog, now, zone),
                exercises(remembered, now, zone),
                remembered.on(today).reviews());
    }

    /// Intervals of days end at midnight; steps of minutes end to the minute.
    private static boolean isDue(KnownCard card, Instant now, ZoneId zone) {
        Instant due = card.memory().due();
        boolean days = card.memory().interval().toDays() >= 1;
        return days
                ? !LocalDate.ofInstant(due, zone).isAfter(LocalDate.ofInstant(now, zone))
                : !due.isAfter(now);
    }

    private static List<Problem> problems(
            Remembered remembered, Catalog catalog, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return remembered.problems().values().stream()
                .filter(solved -> !LocalDate.ofInstant(solved.memory().due(), zone).isAfter(today))
                .sorted(Comparator.comparing((SolvedProblem solved) -> solved.memory().due()))
                .flatMap(solved -> catalog.problem(solved.problem()).stream())
                .collect(Collectors.toList());
    }

    private static List<KnownExercise> exercises(Remembered remembered, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return remembered.exercises().values().stream()
                .filter(known -> !LocalDate.ofInstant(known.memory().due(), zone).isAfter(today))
                .sorted(Comparator.comparing((KnownExercise known) -> known.memory().due()))
                .toList();
    }

    /// The next one; empty when nothing is left for now.
    public Optional<Card> next() {
        return due.stream().findFirst().or(() -> fresh.stream().findFirst());
    }

    public int left() {
        return due.size() + fresh.size();
    }
}
