/// How the problems stand to the guide that Onsite follows: the roadmap from topic to topic, how
/// many problems the guide asks for, what it says that companies ask, and which of its algorithms
/// which problem exercises. All of it is data beside the packages, read with the same care.
///
/// Refuses what names no problem or no topic, and a roadmap that has a cycle.
@NullMarked
package onsite.catalog.guide;

import org.jspecify.annotations.NullMarked;
