package onsite.coach.plan;

import onsite.coach.loop.Discipline;
import onsite.coach.loop.Loop;
import onsite.exercise.interview.Level;

/// How a day is divided; the four sum to 1.
///
/// The usual day of three hours has one for coding, one for design and half an hour each for
/// behavioural stories and for reviews; a fourth hour goes to coding. The loop of the target shifts
/// it half way towards its own rounds, and seniority weighs design.
record Shares(double coding, double design, double behavioural, double review) {
    private static final double REST = 60 + 30 + 30;

    static Shares of(Target target) {
        double codingMinutes = Math.clamp(target.minutesADay() - REST, 60.0, 120.0);
        double day = codingMinutes + REST;
        double review = 30 / day;
        double coding = codingMinutes / day * weight(target.loop(), Discipline.CODING);
        double design = 60 / day * designWeight(target.loop()) * seniorityWeight(target.level());
        double behavioural = 30 / day * weight(target.loop(), Discipline.BEHAVIOURAL);
        double scale = (1 - review) / (coding + design + behavioural);
        return new Shares(coding * scale, design * scale, behavioural * scale, review);
    }

    private static double weight(Loop loop, Discipline discipline) {
        return towards(
                (double) loop.rounds(discipline) / loop.total(),
                (double) Loop.TYPICAL.rounds(discipline) / Loop.TYPICAL.total());
    }

    private static double designWeight(Loop loop) {
        int rounds =
                loop.rounds(Discipline.DESIGN)
                        + loop.rounds(Discipline.OBJECT_DESIGN)
                        + loop.rounds(Discipline.DOMAIN);
        return towards(
                (double) rounds / loop.total(),
                (double) Loop.TYPICAL.rounds(Discipline.DESIGN) / Loop.TYPICAL.total());
    }

    private static double towards(double asked, double usual) {
        return 0.5 + 0.5 * asked / usual;
    }

    private static double seniorityWeight(Level level) {
        return switch (level) {
            case JUNIOR -> 0.6;
            case SENIOR -> 1;
            case STAFF -> 1.5;
        };
    }
}
