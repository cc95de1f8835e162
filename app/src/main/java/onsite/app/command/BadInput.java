package onsite.app.command;

import org.jspecify.annotations.Nullable;

/// What was asked for can't be done as asked. The message is one sentence with the way out; the
/// command ends with exit code 2.
public final class BadInput extends RuntimeException {
    public BadInput(String sentence) {
        this(sentence, null);
    }

    public BadInput(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
