package onsite.coach.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onsite.coach.loop.Discipline;

/// Fills one day after the other, to the minute: first what is due, as far as there is room; then
/// new cards; then a mock round, when it is time for them; then whatever track is owed most.
final class DayBuilder {
    private static final int MOCK_LEAST = 30;

    private final Reviewing reviewing;
    private final MockRota mocks;
    private final ReviewQueue queue;
    private final NewWork work;
    private final Pace pace;
    private final Credits credits;
    private final List<PlanExercise> taken = new ArrayList<>();
    private LocalDate lastDesign;
    private int boxed;
    private boolean hadMocks;

    DayBuilder(
            Reviewing reviewing,
            MockRota mocks,
            ReviewQueue queue,
            NewWork work,
            Pace pace,
            Credits credits,
            Optional<LocalDate> lastDesign) {
        this.reviewing = reviewing;
        this.mocks = mocks;
        this.queue = queue;
        this.work = work;
        this.pace = pace;
        this.credits = credits;
        this.lastDesign = lastDesign.orElse(LocalDate.EPOCH);
    }

    /// Exercises that were planned for the first time.
    List<PlanExercise> taken() {
        return taken;
    }

    /// Problems that got less time than they take.
    int boxed() {
        return boxed;
    }

    boolean hadMocks() {
        return hadMocks;
    }

    /// @param number of the study day, from 0
    /// @param daysLeft study days from this one on, itself included
    /// @param minutes to fill; may be 0
    List<Session> day(LocalDate date, StudyPhase phase, int number, int daysLeft, int minutes) {
        if (minutes == 0) {
            return List.of();
        }
        credits.add(minutes);
        var day = new OpenDay(date, phase, number, daysLeft, minutes, credits);
        boolean behind = pace.isBehind(daysLeft);
        reviewing.review(day);
        if (day.isLast()) {
            lookBack(day);
        } else {
            if (behind) {
                credits.move(Credits.Track.REVIEW, Credits.Track.CODING);
            }
            reviewing.meetCards(day);
            mock(day);
            fill(day);
        }
        return List.copyOf(day.sessions());
    }

    /// The day before the interview is for what is known already.
    private static void lookBack(OpenDay day) {
        if (day.rest() > 0) {
            day.place(
                    Session.of(
                            Session.Kind.STUDY,
                            Discipline.BEHAVIOURAL,
                            "Look over your notes and stories; nothing new today",
                            day.rest()),
                    Credits.Track.BEHAVIOURAL);
        }
    }

    private void mock(OpenDay day) {
        Optional<Discipline> turn = mocks.on(day.number(), day.number() + day.daysLeft());
        if (turn.isEmpty() || day.rest() < MOCK_LEAST) {
            return;
        }
        hadMocks = true;
        day.place(
                Session.of(
                        Session.Kind.MOCK,
                        turn.get(),
                        "Mock round: " + turn.get().label(),
                        day.withoutCrumbs(OpenDay.SESSION_MOST)),
                Credits.Track.of(turn.get()));
    }

    private void fill(OpenDay day) {
        Set<Credits.Track> open = EnumSet.allOf(Credits.Track.class);
        while (day.rest() > 0) {
            if (day.hasCrumbs()) {
                day.lengthenLast();
                return;
            }
            Credits.Track track = credits.most(open);
            Optional<Session> session =
                    switch (track) {
                        case REVIEW -> Optional.of(mistakes(day, track));
                        case CODING -> coding(day);
                        case DESIGN -> Optional.of(design(day));
                        case BEHAVIOURAL -> Optional.of(behavioural(day));
                    };
            if (session.isPresent()) {
                day.place(session.get(), track);
            } else {
                open.remove(track);
            }
        }
    }

    private static Session mistakes(OpenDay day, Credits.Track track) {
        return Session.of(
                Session.Kind.MISTAKES,
                Discipline.CODING,
                "Go over what went wrong lately",
                day.block(track));
    }

    /// Empty when there are problems but none fits into the rest of the day. The first one of a day
    /// may have less time than it takes, so that a short day has one at all.
    private Optional<Session> coding(OpenDay day) {
        boolean first =
                day.sessions().stream()
                        .noneMatch(session ->
                                session.kind() == Session.Kind.NEW
                                        && session.discipline() == Discipline.CODING);
        Optional<PlanExercise> next =
                work.next(
                        Discipline.CODING,
                        day.phase().difficulty(),
                        day.rest(),
                        exercise ->
                                first
                                        ? Math.min(exercise.minutes(), day.whole()) * 3 / 5
                                        : Integer.MAX_VALUE);
        if (next.isPresent()) {
            int minutes = Math.min(next.get().minutes(), day.rest());
            return Optional.of(taken(next.get(), minutes, day));
        }
        boolean none =
                work.left().stream()
                        .noneMatch(exercise -> exercise.discipline() == Discipline.CODING);
        return none ? Optional.of(mistakes(day, Credits.Track.CODING)) : Optional.empty();
    }

    private Session taken(PlanExercise exercise, int minutes, OpenDay day) {
        if (minutes < exercise.minutes() && exercise.discipline() == Discipline.CODING) {
            boxed++;
        }
        work.take(exercise);
        taken.add(exercise);
        pace.met(exercise);
        queue.practised(exercise.id(), day.date());
        return Session.of(Session.Kind.NEW, exercise, minutes);
    }

    /// One exercise a week in the second month, one every three days later; in between, reading.
    private Session design(OpenDay day) {
        int minutes = day.block(Credits.Track.DESIGN);
        int gap = day.phase() == StudyPhase.INTERMEDIATE ? 7 : 3;
        boolean due = !day.date().isBefore(lastDesign.plusDays(gap));
        if (day.phase() != StudyPhase.FOUNDATIONS && due) {
            for (Discipline discipline :
                    List.of(Discipline.DESIGN, Discipline.OBJECT_DESIGN, Discipline.DOMAIN)) {
                Optional<PlanExercise> next = nextOf(discipline, minutes, day);
                if (next.isPresent()) {
                    lastDesign = day.date();
                    return taken(next.get(), minutes, day);
                }
            }
        }
        return Session.of(
                Session.Kind.STUDY,
                Discipline.DESIGN,
                switch (day.phase()) {
                    case FOUNDATIONS -> "System design: the building blocks";
                    case INTERMEDIATE -> "System design: read and take notes";
                    case ADVANCED, MOCKS -> "System design: estimate and draw one yourself";
                },
                minutes);
    }

    private Session behavioural(OpenDay day) {
        int minutes = day.block(Credits.Track.BEHAVIOURAL);
        return nextOf(Discipline.BEHAVIOURAL, minutes, day)
                .map(exercise -> taken(exercise, minutes, day))
                .orElseGet(() ->
                        Session.of(
                                Session.Kind.STUDY,
                                Discipline.BEHAVIOURAL,
                                switch (day.phase()) {
                                    case FOUNDATIONS -> "Behavioural: collect your stories";
                                    case INTERMEDIATE -> "Behavioural: write one story in full";
                                    case ADVANCED, MOCKS -> "Behavioural: tell one story aloud";
                                },
                                minutes));
    }

    /// These take any time: one goes on with them on another day.
    private Optional<PlanExercise> nextOf(Discipline discipline, int minutes, OpenDay day) {
        return work.next(discipline, day.phase().difficulty(), minutes, exercise -> 0);
    }
}
