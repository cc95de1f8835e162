package onsite.coach.readiness;

import java.util.List;

/// Something that would raise readiness.
///
/// @param sentence what to do, and what it would bring
/// @param items ids of exercises it is about; may be empty
/// @param gain of the lower end of the interval, from 0 to 1
public record Raise(String sentence, List<String> items, double gain) {
    public Raise {
        items = List.copyOf(items);
    }
}
