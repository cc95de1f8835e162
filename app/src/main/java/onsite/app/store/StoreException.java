package onsite.app.store;

import org.jspecify.annotations.Nullable;

/// The store can't be used, or was handed something it can't take. The message is one sentence for
/// the person at the keyboard.
public final class StoreException extends RuntimeException {
    public StoreException(String sentence) {
        this(sentence, null);
    }

    public StoreException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
