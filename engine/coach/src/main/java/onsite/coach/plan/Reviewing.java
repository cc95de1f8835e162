package onsite.coach.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.coach.loop.Discipline;

/// The first part of a day: what is due, and new cards.
///
/// Cards come back when they are due. To do an exercise again takes ten to thirty minutes, and what
/// is met for the first time helps more in those minutes, whenever it is; a review helps the more,
/// the nearer it lies to the interview. So while there are new problems, exercises come back in the
/// last weeks only: then those that a minute of review helps most on the day of the interview, due
/// or not, as far as that is more than what a new one would bring. Once nothing is new, they come
/// back when they are due. Reviews have a sixth of the day while there are new problems (at least
/// time for one exercise), half of it otherwise and in the last weeks.
final class Reviewing {
    private static final int REVIEW_LEAST = 20;

    /// New cards have that much of a day even when reviews have used up their share.
    private static final double NEW_CARDS_SHARE = 0.1;

    private final Map<String, PlanExercise> exercises;
    private final ReviewQueue queue;
    private final NewWork work;
    private final Credits credits;
    private final Deque<PlanCard> newCards;
    private int crowdedDays;

    Reviewing(
            Map<String, PlanExercise> exercises,
            ReviewQueue queue,
            NewWork work,
            Credits credits,
            List<PlanCard> newCards) {
        this.exercises = exercises;
        this.queue = queue;
        this.work = work;
        this.credits = credits;
        this.newCards = new ArrayDeque<>(newCards);
    }

    /// Days on which more was due than there was room for.
    int crowdedDays() {
        return crowdedDays;
    }

    void review(OpenDay day) {
        int room = room(day);
        int roomiest = Math.max(1, room);
        boolean lastWeeks = day.phase() == StudyPhase.MOCKS;
        boolean nothingNew = nothingNew();
        double worthIt = nothingNew ? 0 : newWorkHelps(day);
        boolean crowded = false;
        List<String> cards = new ArrayList<>();
        for (ReviewQueue.Due due :
                lastWeeks ? queue.worthwhile(day.date()) : queue.due(day.date())) {
            ReviewQueue.Item item = due.item();
            if (!item.isCard() && !nothingNew && (!lastWeeks || due.helpAMinute() < worthIt)) {
                continue;
            }
            int minutes = Math.clamp(item.minutesAgain(), 1, roomiest);
            if (minutes > room) {
                crowded |= due.isDue();
                continue;
            }
            room -= minutes;
            queue.practised(item.id(), day.date());
            PlanExercise exercise = exercises.get(item.id());
            if (exercise == null) {
                cards.add(item.id());
            } else {
                day.place(Session.of(Session.Kind.REVIEW, exercise, minutes), Credits.Track.REVIEW);
            }
        }
        if (crowded) {
            crowdedDays++;
        }
        if (!cards.isEmpty()) {
            day.place(
                    session(Session.Kind.REVIEW, cards, PlanCard.MINUTES_AGAIN),
                    Credits.Track.REVIEW);
        }
    }

    private int room(OpenDay day) {
        return nothingNew() || day.phase() == StudyPhase.MOCKS
                ? day.whole() / 2
                : Math.min(day.whole() / 2, Math.max(day.whole() / 6, REVIEW_LEAST));
    }

    private boolean nothingNew() {
        return work.left().stream()
                .noneMatch(exercise -> exercise.discipline() == Discipline.CODING);
    }

    /// What a minute of the shortest new problem brings on the day of the interview.
    private double newWorkHelps(OpenDay day) {
        return work.left().stream()
                .filter(exercise -> exercise.discipline() == Discipline.CODING)
                .mapToInt(PlanExercise::minutes)
                .min()
                .stream()
                .mapToDouble(minutes -> queue.recallOfNew(day.date()) / minutes)
                .findFirst()
                .orElse(0);
    }

    /// As many new cards a day as it takes to have met them all when the mocks begin.
    void meetCards(OpenDay day) {
        int days = Math.max(1, day.daysLeft() * 5 / 6);
        int pace = Math.ceilDiv(newCards.size(), days);
        double owed = Math.max(credits.owed(Credits.Track.REVIEW), day.whole() * NEW_CARDS_SHARE);
        int affordable = (int) (owed / PlanCard.MINUTES_NEW);
        int count = Math.min(Math.min(pace, affordable), day.rest() / PlanCard.MINUTES_NEW);
        List<String> met = new ArrayList<>();
        for (int i = 0; i < count && !newCards.isEmpty(); i++) {
            String id = newCards.removeFirst().id();
            queue.practised(id, day.date());
            met.add(id);
        }
        if (!met.isEmpty()) {
            day.place(session(Session.Kind.CARDS, met, PlanCard.MINUTES_NEW), Credits.Track.REVIEW);
        }
    }

    private static Session session(Session.Kind kind, List<String> ids, int minutesEach) {
        String title = ids.size() == 1 ? "1 card" : ids.size() + " cards";
        return new Session(
                kind, Discipline.DOMAIN, title, ids, ids.size() * minutesEach, Optional.empty());
    }
}
