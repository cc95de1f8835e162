package onsite.coach.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A day that is being filled.
final class OpenDay {
    /// Less than that is no session of its own.
    static final int SESSION_LEAST = 15;

    static final int SESSION_MOST = 60;

    private final LocalDate date;
    private final StudyPhase phase;
    private final int number;
    private final int daysLeft;
    private final int whole;
    private final Credits credits;
    private final List<Session> sessions = new ArrayList<>();
    private int rest;

    /// @param number of the study day, from 0
    /// @param daysLeft study days from this one on, itself included
    /// @param minutes to fill
    OpenDay(
            LocalDate date,
            StudyPhase phase,
            int number,
            int daysLeft,
            int minutes,
            Credits credits) {
        this.date = date;
        this.phase = phase;
        this.number = number;
        this.daysLeft = daysLeft;
        this.whole = minutes;
        this.rest = minutes;
        this.credits = credits;
    }

    LocalDate date() {
        return date;
    }

    StudyPhase phase() {
        return phase;
    }

    int number() {
        return number;
    }

    int daysLeft() {
        return daysLeft;
    }

    boolean isLast() {
        return daysLeft == 1;
    }

    /// Minutes of the whole.
    int whole() {
        return whole;
    }

    /// Minutes that are left.
    int rest() {
        return rest;
    }

    List<Session> sessions() {
        return sessions;
    }

    void place(Session session, Credits.Track track) {
        sessions.add(session);
        rest -= session.minutes();
        credits.spend(track, session.minutes());
    }

    /// Those minutes, or all that is left if what would remain is too short for anything.
    int withoutCrumbs(int minutes) {
        return rest - minutes < SESSION_LEAST ? rest : minutes;
    }

    /// As long as a track is owed.
    int block(Credits.Track track) {
        int owed = (int) Math.round(credits.owed(track));
        return withoutCrumbs(Math.clamp(owed, Math.min(SESSION_LEAST, rest), SESSION_MOST));
    }

    /// What is left is too short for a session.
    boolean hasCrumbs() {
        return rest < SESSION_LEAST && !sessions.isEmpty();
    }

    /// Gives what is left to the last session that may take any time, or to the last one if none
    /// may.
    void lengthenLast() {
        int at = sessions.size() - 1;
        for (int i = at; i >= 0; i--) {
            Session.Kind kind = sessions.get(i).kind();
            if (kind == Session.Kind.STUDY || kind == Session.Kind.MISTAKES) {
                at = i;
                break;
            }
        }
        Session longer = sessions.get(at).longer(rest);
        sessions.set(at, longer);
        credits.spend(Credits.Track.of(longer.discipline()), rest);
        rest = 0;
    }
}
