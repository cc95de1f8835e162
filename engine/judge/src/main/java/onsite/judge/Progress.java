package onsite.judge;

/// Told how far the judging of one submission has come. Called from the judging thread; must be
/// quick.
public interface Progress {
    Progress NONE = new Progress() {};

    /// The submission waits for a free core; `ahead` others go first.
    default void queued(int ahead) {}

    default void compiling() {}

    default void running(int testsTotal) {}

    /// @param done tests whose answer has been checked
    default void tested(int done, int testsTotal) {}

    /// The verdict stands, its explanation is being looked for.
    default void explaining() {}
}
