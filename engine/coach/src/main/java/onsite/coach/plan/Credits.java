package onsite.coach.plan;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import onsite.coach.loop.Discipline;

/// Minutes that each track of a plan is owed. A day gives to all by their shares and spends on a
/// few; what is owed is spent on a later day, so that shares hold over a week where a day is too
/// short.
final class Credits {
    enum Track {
        REVIEW,
        CODING,
        DESIGN,
        BEHAVIOURAL;

        static Track of(Discipline discipline) {
            return switch (discipline) {
                case CODING -> CODING;
                case DESIGN, OBJECT_DESIGN, DOMAIN -> DESIGN;
                case BEHAVIOURAL -> BEHAVIOURAL;
            };
        }
    }

    private final Map<Track, Double> owed = new EnumMap<>(Track.class);
    private final Shares shares;

    /// @param minutesOf what was done so far, which is evened out
    /// @param most that a track is owed, or owes, at the beginning
    Credits(Shares shares, Map<Discipline, Integer> minutesOf, int most) {
        this.shares = shares;
        int all = minutesOf.values().stream().mapToInt(Integer::intValue).sum();
        for (Track track : EnumSet.complementOf(EnumSet.of(Track.REVIEW))) {
            owed.put(track, share(track) / (1 - shares.review()) * all);
        }
        minutesOf.forEach((discipline, minutes) -> spend(Track.of(discipline), minutes));
        owed.replaceAll((track, minutes) -> Math.clamp(minutes, -most, most));
    }

    private double share(Track track) {
        return switch (track) {
            case REVIEW -> shares.review();
            case CODING -> shares.coding();
            case DESIGN -> shares.design();
            case BEHAVIOURAL -> shares.behavioural();
        };
    }

    /// A day begins. No track is owed, or owes, more than that day.
    void add(int minutes) {
        for (Track track : Track.values()) {
            double now = owed(track) + share(track) * minutes;
            owed.put(track, Math.clamp(now, -minutes, minutes));
        }
    }

    void spend(Track track, int minutes) {
        owed.put(track, owed(track) - minutes);
    }

    /// What one track is owed, another gets.
    void move(Track from, Track to) {
        double moved = Math.max(0, owed(from));
        owed.put(from, owed(from) - moved);
        owed.put(to, owed(to) + moved);
    }

    double owed(Track track) {
        return owed.getOrDefault(track, 0.0);
    }

    /// The track that is owed most.
    ///
    /// @param among not empty
    Track most(Set<Track> among) {
        Track most = among.iterator().next();
        for (Track track : EnumSet.copyOf(among)) {
            if (owed(track) > owed(most)) {
                most = track;
            }
        }
        return most;
    }
}
