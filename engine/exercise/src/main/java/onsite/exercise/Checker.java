package onsite.exercise;

/// How an answer is compared with the expected one.
public sealed interface Checker {

    /// Equal in every element.
    record Exact() implements Checker {
        @Override
        public String toString() {
            return "exact";
        }
    }

    /// Equal as a bag: the order of the outermost list does not matter, the order inside its
    /// elements does.
    record Unordered() implements Checker {
        @Override
        public String toString() {
            return "unordered";
        }
    }

    /// Numbers may differ by this much, absolutely or relatively to the expected one.
    record Tolerance(double epsilon) implements Checker {
        public Tolerance {
            if (!(epsilon > 0 && epsilon < 1)) {
                throw new IllegalArgumentException(
                        "a tolerance of "
                                + epsilon
                                + " makes no sense: write one between 0 and 1, like 1e-6");
            }
        }

        @Override
        public String toString() {
            return "tolerance " + epsilon;
        }
    }

    /// Any answer that the package's own `check` method accepts.
    record AnyValid() implements Checker {
        @Override
        public String toString() {
            return "any-valid";
        }
    }
}
