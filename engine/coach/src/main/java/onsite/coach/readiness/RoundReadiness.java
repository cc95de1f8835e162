package onsite.coach.readiness;

import java.util.List;
import onsite.coach.loop.Discipline;

/// The chance to pass one kind of round.
///
/// @param practice the chance that practice alone promises; what a mock is compared with later
/// @param low the lower end of the 80 % interval
/// @param high its upper end
/// @param reason in a sentence or two
/// @param raises at most three, the best first
public record RoundReadiness(
        Discipline discipline,
        double practice,
        double chance,
        double low,
        double high,
        String reason,
        List<Raise> raises) {

    public RoundReadiness {
        raises = List.copyOf(raises);
    }

    /// Such as `Coding 45–72 %`. It is not shown without its reason.
    public String range() {
        return discipline.label()
                + " "
                + Math.round(100 * low)
                + "–"
                + Math.round(100 * high)
                + " %";
    }
}
