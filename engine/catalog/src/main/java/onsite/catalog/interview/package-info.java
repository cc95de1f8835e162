/// Reads `content/companies` and `content/interview` into the words of `onsite.exercise.interview`,
/// and says what is wrong with a file: its line, and what to write instead.
///
/// Start with [InterviewContent][onsite.catalog.interview.InterviewContent]. A file with a mistake
/// is left out whole and never stops the others. Knows no candidate and draws no loop.
@NullMarked
package onsite.catalog.interview;

import org.jspecify.annotations.NullMarked;
