package onsite.app.store;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// The name of a session in its address. Whoever knows it may take part, so it can't be guessed.
///
/// @param text 26 lower-case letters and digits, 130 bits of chance
public record SessionId(String text) {
    private static final int LENGTH = 26;
    private static final Pattern FORM = Pattern.compile("[0-9a-z]{" + LENGTH + "}");
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    public SessionId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a session's id");
        }
    }

    public static Optional<SessionId> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SessionId(text)) : Optional.empty();
    }

    /// @param random that can't be predicted, as the id is all that guards a session
    public static SessionId next(RandomGenerator random) {
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return new SessionId(text.toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
