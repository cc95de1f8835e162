package onsite.coach.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onsite.coach.loop.Discipline;
import onsite.coach.loop.Loop;

/// Fills one day after the other, to the minute: first what is due, up to half of the day; then new
/// cards; then mock rounds, when it is time for them; then whatever track is owed most.
final class DayBuilder {
    /// Less than that is no session of its own.
    private static final int BLOCK_LEAST = 15;

    private static final int BLOCK_MOST = 60;
    private static final int MOCK_LEAST = 30;

    /// New cards have that much of a day even when reviews have used up their share.
    private static final double NEW_CARDS_SHARE = 0.1;

    private final Map<String, PlanExercise> exercises;
    private final Loop loop;
    private final ReviewQueue queue;
    private final NewWork work;
    private final Credits credits;
    private final Deque<PlanCard> newCards;
    private final List<PlanExercise> taken = new ArrayList<>();
    private LocalDate lastDesign;
    private int crowdedDays;
    private int boxed;
    private boolean hadMocks;

    // The day that is being filled.
    private final List<Session> sessions = new ArrayList<>();
    private LocalDate date = LocalDate.EPOCH;
    private StudyPhase phase = StudyPhase.FOUNDATIONS;
    private int number;
    private int whole;
    private int rest;

    DayBuilder(
            Map<String, PlanExercise> exercises,
            Target target,
            ReviewQueue queue,
            NewWork work,
            List<PlanCard> newCards,
            Map<Discipline, Integer> minutesOf,
            Optional<LocalDate> lastDesign) {
        this.exercises = exercises;
        this.loop = target.loop();
        this.queue = queue;
        this.work = work;
        this.credits = new Credits(Shares.of(target), minutesOf, target.minutesADay());
        this.newCards = new ArrayDeque<>(newCards);
        this.lastDesign = lastDesign.orElse(LocalDate.EPOCH);
    }

    /// Exercises that were planned for the first time.
    List<PlanExercise> taken() {
        return taken;
    }

    /// Days on which more was due than half of them holds.
    int crowdedDays() {
        return crowdedDays;
    }

    /// Exercises that got less time than they take.
    int boxed() {
        return boxed;
    }

    boolean hadMocks() {
        return hadMocks;
    }

    /// @param minutes that are left of the day
    /// @param number of the study day, from 0
    /// @param daysLeft study days from this one on
    List<Session> day(LocalDate day, StudyPhase inPhase, int minutes, int number, int daysLeft) {
        sessions.clear();
        date = day;
        phase = inPhase;
        this.number = number;
        whole = minutes;
        rest = minutes;
        if (minutes == 0) {
            return List.of();
        }
        credits.add(minutes);
        reviews();
        if (daysLeft == 1) {
            lastDay();
        } else {
            meetCards(daysLeft);
            mock(daysLeft);
            fill();
        }
        return List.copyOf(sessions);
    }

    private void place(Session session, Credits.Track track) {
        sessions.add(session);
        rest -= session.minutes();
        credits.spend(track, session.minutes());
    }

    private void reviews() {
        int room = whole / 2;
        boolean crowded = false;
        List<String> cards = new ArrayList<>();
        for (String id : queue.due(date)) {
            PlanExercise exercise = exercises.get(id);
            int minutes =
                    exercise == null
                            ? PlanCard.MINUTES_AGAIN
                            : Math.min(exercise.minutesAgain(), Math.max(1, whole / 2));
            if (minutes > room) {
                crowded = true;
                continue;
            }
            room -= minutes;
            queue.practised(id, date);
            if (exercise == null) {
                cards.add(id);
            } else {
                place(Session.of(Session.Kind.REVIEW, exercise, minutes), Credits.Track.REVIEW);
            }
        }
        if (crowded) {
            crowdedDays++;
        }
        if (!cards.isEmpty()) {
            place(cards(Session.Kind.REVIEW, cards, PlanCard.MINUTES_AGAIN), Credits.Track.REVIEW);
        }
    }

    private static Session cards(Session.Kind kind, List<String> ids, int minutesEach) {
        String title = ids.size() == 1 ? "1 card" : ids.size() + " cards";
        return new Session(
                kind, Discipline.DOMAIN, title, ids, ids.size() * minutesEach, Optional.empty());
    }

    /// The day before the interview is for what is known already.
    private void lastDay() {
        if (rest > 0) {
            place(
                    Session.of(
                            Session.Kind.STUDY,
                            Discipline.BEHAVIOURAL,
                            "Look over your notes and stories; nothing new today",
                            rest),
                    Credits.Track.BEHAVIOURAL);
        }
    }

    /// As many new cards a day as it takes to have met them all when the mocks begin.
    private void meetCards(int daysLeft) {
        int days = Math.max(1, daysLeft * 5 / 6);
        int pace = Math.ceilDiv(newCards.size(), days);
        double owed = Math.max(credits.owed(Credits.Track.REVIEW), whole * NEW_CARDS_SHARE);
        int affordable = (int) (owed / PlanCard.MINUTES_NEW);
        int count = Math.min(Math.min(pace, affordable), rest / PlanCard.MINUTES_NEW);
        List<String> met = new ArrayList<>();
        for (int i = 0; i < count && !newCards.isEmpty(); i++) {
            String id = newCards.removeFirst().id();
            queue.practised(id, date);
            met.add(id);
        }
        if (!met.isEmpty()) {
            place(cards(Session.Kind.CARDS, met, PlanCard.MINUTES_NEW), Credits.Track.REVIEW);
        }
    }

    /// On every second day of the last weeks, the rounds of the loop in turn.
    private void mock(int daysLeft) {
        int firstDay = Math.ceilDiv(10 * (number + daysLeft), 12);
        if (phase != StudyPhase.MOCKS || (number - firstDay) % 2 == 1 || rest < MOCK_LEAST) {
            return;
        }
        Discipline discipline = turn((number - firstDay) / 2);
        hadMocks = true;
        place(
                Session.of(
                        Session.Kind.MOCK,
                        discipline,
                        "Mock round: " + discipline.label(),
                        withoutCrumbs(BLOCK_MOST)),
                Credits.Track.of(discipline));
    }

    /// Whose turn it is when each discipline comes as often as it has rounds.
    private Discipline turn(int mock) {
        Map<Discipline, Integer> had = new EnumMap<>(Discipline.class);
        Discipline next = Discipline.CODING;
        for (int i = 0; i <= mock; i++) {
            next =
                    loop.rounds().keySet().stream()
                            .min(
                                    Comparator.comparingDouble((Discipline d) ->
                                                    (had.getOrDefault(d, 0) + 0.5) / loop.rounds(d))
                                            .thenComparing(Comparator.naturalOrder()))
                            .orElseThrow();
            had.merge(next, 1, Integer::sum);
        }
        return next;
    }

    private void fill() {
        Set<Credits.Track> open = EnumSet.allOf(Credits.Track.class);
        while (rest > 0) {
            if (rest < BLOCK_LEAST && !sessions.isEmpty()) {
                lengthenLast();
                return;
            }
            Credits.Track track = credits.most(open);
            Optional<Session> session =
                    switch (track) {
                        case REVIEW -> Optional.of(mistakes(track));
                        case CODING -> coding();
                        case DESIGN -> Optional.of(design());
                        case BEHAVIOURAL -> Optional.of(behavioural());
                    };
            if (session.isPresent()) {
                place(session.get(), track);
            } else {
                open.remove(track);
            }
        }
    }

    private void lengthenLast() {
        Session last = sessions.removeLast();
        sessions.add(last.longer(rest));
        credits.spend(Credits.Track.of(last.discipline()), rest);
        rest = 0;
    }

    /// Those minutes, or all that is left if what would remain is too short for anything.
    private int withoutCrumbs(int minutes) {
        return rest - minutes < BLOCK_LEAST ? rest : minutes;
    }

    private int block(Credits.Track track) {
        int owed = (int) Math.round(credits.owed(track));
        return withoutCrumbs(Math.clamp(owed, Math.min(BLOCK_LEAST, rest), BLOCK_MOST));
    }

    private Session mistakes(Credits.Track track) {
        return Session.of(
                Session.Kind.MISTAKES,
                Discipline.CODING,
                "Go over what went wrong lately",
                block(track));
    }

    /// Empty when there are problems but none fits into the rest of the day.
    private Optional<Session> coding() {
        boolean first =
                sessions.stream()
                        .noneMatch(session ->
                                session.kind() == Session.Kind.NEW
                                        && session.discipline() == Discipline.CODING);
        Optional<PlanExercise> next =
                work.next(
                        Discipline.CODING,
                        phase.difficulty(),
                        rest,
                        exercise ->
                                first
                                        ? Math.min(exercise.minutes(), whole) * 3 / 5
                                        : Integer.MAX_VALUE);
        if (next.isPresent()) {
            return Optional.of(taken(next.get(), Math.min(next.get().minutes(), rest)));
        }
        boolean none =
                work.left().stream()
                        .noneMatch(exercise -> exercise.discipline() == Discipline.CODING);
        return none ? Optional.of(mistakes(Credits.Track.CODING)) : Optional.empty();
    }

    private Session taken(PlanExercise exercise, int minutes) {
        if (minutes < exercise.minutes() && exercise.discipline() == Discipline.CODING) {
            boxed++;
        }
        work.take(exercise);
        taken.add(exercise);
        queue.practised(exercise.id(), date);
        return Session.of(Session.Kind.NEW, exercise, minutes);
    }

    /// One exercise a week in the second month, one every three days later; in between, reading.
    private Session design() {
        int minutes = block(Credits.Track.DESIGN);
        int gap = phase == StudyPhase.INTERMEDIATE ? 7 : 3;
        boolean due = !date.isBefore(lastDesign.plusDays(gap));
        if (phase != StudyPhase.FOUNDATIONS && due) {
            for (Discipline discipline :
                    List.of(Discipline.DESIGN, Discipline.OBJECT_DESIGN, Discipline.DOMAIN)) {
                Optional<PlanExercise> next = nextOf(discipline, minutes);
                if (next.isPresent()) {
                    lastDesign = date;
                    return taken(next.get(), minutes);
                }
            }
        }
        return Session.of(
                Session.Kind.STUDY,
                Discipline.DESIGN,
                switch (phase) {
                    case FOUNDATIONS -> "System design: the building blocks";
                    case INTERMEDIATE -> "System design: read and take notes";
                    case ADVANCED, MOCKS -> "System design: estimate and draw one yourself";
                },
                minutes);
    }

    private Session behavioural() {
        int minutes = block(Credits.Track.BEHAVIOURAL);
        return nextOf(Discipline.BEHAVIOURAL, minutes)
                .map(exercise -> taken(exercise, minutes))
                .orElseGet(() ->
                        Session.of(
                                Session.Kind.STUDY,
                                Discipline.BEHAVIOURAL,
                                switch (phase) {
                                    case FOUNDATIONS -> "Behavioural: collect your stories";
                                    case INTERMEDIATE -> "Behavioural: write one story in full";
                                    case ADVANCED, MOCKS -> "Behavioural: tell one story aloud";
                                },
                                minutes));
    }

    private Optional<PlanExercise> nextOf(Discipline discipline, int minutes) {
        return work.next(discipline, phase.difficulty(), minutes, exercise -> 0);
    }
}
