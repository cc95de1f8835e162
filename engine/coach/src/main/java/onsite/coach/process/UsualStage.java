package onsite.coach.process;

/// A stage of interviews as it usually goes.
///
/// @param passLeast how many of those who come here go on, from 0 to 1
/// @param passMost at least `passLeast`
/// @param daysLeast from here to word of the next stage
/// @param daysMost at least `daysLeast`
public record UsualStage(
        String id, String name, double passLeast, double passMost, int daysLeast, int daysMost) {
    public UsualStage {
        if (!(passLeast >= 0 && passLeast <= passMost && passMost <= 1)
                || daysLeast < 0
                || daysMost < daysLeast) {
            throw new IllegalArgumentException(
                    "the stage "
                            + id
                            + " is passed by "
                            + passLeast
                            + " to "
                            + passMost
                            + " in "
                            + daysLeast
                            + " to "
                            + daysMost
                            + " days");
        }
    }
}
