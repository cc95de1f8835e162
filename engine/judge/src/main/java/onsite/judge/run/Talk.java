package onsite.judge.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import onsite.judge.run.Interaction.Side;

/// Who spoke last and who ended first while a submission and a validator talk.
///
/// Both may end within microseconds, and the system tells of their ends in any order. The order
/// here is that of causes: an end is written down before the other side sees the end of its input,
/// so whatever it does about that comes second, however fast it is. Thread-safe.
final class Talk {
    /// How long a validator that had the last word may take to end after it.
    private static final long PARTING_MILLIS = 500;

    private final AtomicReference<Side> first = new AtomicReference<>(Side.NOBODY);
    private final AtomicReference<Side> last = new AtomicReference<>(Side.NOBODY);
    private final CompletableFuture<Integer> validator = new CompletableFuture<>();

    void spoke(Side side) {
        last.set(side);
    }

    /// The status of the validator, once it has ended.
    CompletableFuture<Integer> validator() {
        return validator;
    }

    /// To be called before the submission sees the end of its input.
    void validatorEnded(int status) {
        first.compareAndSet(Side.NOBODY, Side.VALIDATOR);
        validator.complete(status);
    }

    /// To be called before the validator sees the end of its input.
    ///
    /// A submission that fails over the validator's last word is quicker with it than a validator
    /// that still writes its reports. As long as the validator is told nothing, its verdict is its
    /// own: so it gets the time to come to it. One that waits for an answer waits on.
    void submissionEnded(int status) {
        if (status != 0 && last.get() != Side.SUBMISSION) {
            var _ =
                    validator
                            .copy()
                            .completeOnTimeout(0, PARTING_MILLIS, TimeUnit.MILLISECONDS)
                            .join();
        }
        first.compareAndSet(Side.NOBODY, Side.SUBMISSION);
    }

    boolean validatorFirst() {
        return first.get() == Side.VALIDATOR;
    }

    Side lastWord() {
        return last.get();
    }
}
