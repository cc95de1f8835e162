/// How well each topic is known: what was practised, how it went, and how much of it is still
/// remembered today.
///
/// Enters: what was practised, as facts. Leaves: a
/// [TopicMastery][onsite.coach.mastery.TopicMastery] for each topic, with its uncertainty and its
/// reason. The formula is in `docs/readiness.md`.
@NullMarked
package onsite.coach.mastery;

import org.jspecify.annotations.NullMarked;
