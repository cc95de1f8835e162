package onsite.app.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Locale;
import onsite.exercise.Difficulty;

/// An exercise from elsewhere that the candidate added.
///
/// @param id random, from [SubmissionId]'s letters; reviews refer to it
/// @param link `http` or `https`; empty if it has none
/// @param topic of the roadmap; empty if it has none
/// @param minutes that it takes, from 1 to 600
/// @param at when it was added
public record OwnExercise(
        String id,
        String name,
        String link,
        String topic,
        Difficulty difficulty,
        int minutes,
        Instant at) {
    public static final int NAME_MAX = 120;
    public static final int LINK_MAX = 500;
    public static final int MINUTES_MAX = 600;

    public OwnExercise {
        if (!id.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("'" + id + "' is no id of an exercise");
        }
        if (name.isBlank() || name.length() > NAME_MAX) {
            throw new IllegalArgumentException(
                    "An exercise needs a name of at most " + NAME_MAX + " characters");
        }
        if (!link.isEmpty() && !isLink(link)) {
            throw new IllegalArgumentException(
                    "'"
                            + (link.length() > 60 ? link.substring(0, 60) + "…" : link)
                            + "' is not a link: it begins with https:// or http:// and has at most "
                            + LINK_MAX
                            + " characters");
        }
        if (topic.length() > 60) {
            throw new IllegalArgumentException("A topic has at most 60 characters");
        }
        if (minutes < 1 || minutes > MINUTES_MAX) {
            throw new IllegalArgumentException(
                    "An exercise takes 1 to " + MINUTES_MAX + " minutes, not " + minutes);
        }
    }

    private static boolean isLink(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return text.length() <= LINK_MAX
                    && uri.getHost() != null
                    && (scheme.equals("https") || scheme.equals("http"));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
