/// Problem packages in the Kattis format, judged unchanged: `legacy`, `2023-07-draft` and
/// `2025-09`. What enters is a folder and a submission that reads standard input; what leaves is a
/// [KattisJudgement] with the scores of the test groups, or a report on the whole package.
///
/// A package is not an exercise of the catalogue: it has neither a difficulty nor a signature, and
/// nothing is planned with it. Its validators are strangers' code as much as a submission is, and
/// run in the same sandbox. What is not supported is refused in one sentence, never skipped in
/// silence.
@NullMarked
package onsite.judge.kattis;

import org.jspecify.annotations.NullMarked;
