package onsite.app.command;

/// Exit codes, which scripts rely on.
final class Exit {
    static final int DONE = 0;

    /// Another verdict than Accepted, or a package that failed its check.
    static final int NOT_ACCEPTED = 1;

    static final int BAD_INPUT = 2;
    static final int JUDGE_ERROR = 3;

    private Exit() {}
}
