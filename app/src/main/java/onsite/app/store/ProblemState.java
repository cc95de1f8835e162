package onsite.app.store;

import java.util.Locale;

/// How far a candidate has come with a problem, derived from the log.
public enum ProblemState {
    /// Nothing was ever submitted.
    UNTOUCHED,
    /// Submitted, never accepted.
    ATTEMPTED,
    /// Accepted at least once.
    SOLVED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
