package onsite.tests;

import java.util.ArrayList;
import java.util.List;

/// The life of one object: how it is constructed, then what is called on it.
///
/// Immutable; [#call] answers a longer list. For long lists use a [Builder].
public record Calls(List<Object> constructor, List<Call> calls) {

    public record Call(String method, List<Object> arguments) {
        public Call {
            arguments = List.copyOf(arguments);
        }

        /// The i-th argument, from 0, as an int.
        public int intAt(int i) {
            return ((Number) arguments.get(i)).intValue();
        }

        /// The i-th argument, from 0, as a string.
        public String stringAt(int i) {
            return (String) arguments.get(i);
        }
    }

    public Calls {
        constructor = List.copyOf(constructor);
        calls = List.copyOf(calls);
    }

    public Calls call(String method, Object... arguments) {
        var longer = new ArrayList<>(calls);
        longer.add(new Call(method, Input.of(arguments).arguments()));
        return new Calls(constructor, longer);
    }

    /// Gathers many calls in linear time.
    public static final class Builder {
        private final List<Object> constructor;
        private final List<Call> calls = new ArrayList<>();

        Builder(List<Object> constructor) {
            this.constructor = constructor;
        }

        public Builder call(String method, Object... arguments) {
            calls.add(new Call(method, Input.of(arguments).arguments()));
            return this;
        }

        public Calls build() {
            return new Calls(constructor, calls);
        }
    }
}
