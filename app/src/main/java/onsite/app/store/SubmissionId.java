package onsite.app.store;

import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// The name of a submission in addresses and in the log; later ones sort after earlier ones.
///
/// @param text 16 to 40 lower-case letters and digits
public record SubmissionId(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9a-z]{16,40}");
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    public SubmissionId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a submission's id");
        }
    }

    public static Optional<SubmissionId> of(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(new SubmissionId(text))
                : Optional.empty();
    }

    /// 48 bits of time and 80 of chance in base 32, so that two computers whose exports are brought
    /// together do not name two submissions alike.
    public static SubmissionId next(Instant at, RandomGenerator random) {
        var text = new StringBuilder(26);
        long millis = at.toEpochMilli();
        for (int shift = 45; shift >= 0; shift -= 5) {
            text.append(DIGITS.charAt((int) (millis >>> shift) & 31));
        }
        for (int i = 0; i < 16; i++) {
            text.append(DIGITS.charAt(random.nextInt(32)));
        }
        return new SubmissionId(text.toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
