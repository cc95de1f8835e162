package onsite.judge;

import onsite.exercise.Judgement;

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

    /// The verdict as it stands before [#explaining]: all but the smallest counterexample and the
    /// measured complexity. Called only if an explanation follows.
    default void judged(Judgement verdict) {}
}
