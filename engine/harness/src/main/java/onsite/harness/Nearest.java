package onsite.harness;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The name that a candidate most likely gave to what is asked for under another one.
final class Nearest {
    private Nearest() {}

    /// @return one with the same letters, whether capital or not; or else the only one there is
    static Optional<String> to(String asked, List<String> there) {
        List<String> names = there.stream().distinct().toList();
        return names.stream()
                .filter(name -> letters(name).equals(letters(asked)))
                .findFirst()
                .or(() -> names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty());
    }

    private static String letters(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
