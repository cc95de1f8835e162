/// From a target and the catalogue to a plan, day by day; and from the days that were missed to
/// another one.
///
/// Enters: a [Target][onsite.coach.plan.Target], the [catalogue as
/// facts][onsite.coach.plan.PlanCatalogue], a [History][onsite.coach.plan.History] and today's
/// date. Leaves: a [Plan][onsite.coach.plan.Plan] whose days add up to the hours exactly, and which
/// says what gave way. Start with [Planner][onsite.coach.plan.Planner].
///
/// Refuses, in a sentence, a target that leaves no day to study.
@NullMarked
package onsite.coach.plan;

import org.jspecify.annotations.NullMarked;
