package onsite.coach.plan;

/// A plan, or why there is none.
public sealed interface PlanOutcome permits Plan, PlanOutcome.Refused {

    /// @param sentence what is wrong with the target, with the way out
    record Refused(String sentence) implements PlanOutcome {}
}
