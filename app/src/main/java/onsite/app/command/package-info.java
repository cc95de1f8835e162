/// The command line: what scripts rely on and people read.
///
/// In: words and files. Out: results on the standard output, progress and complaints on the
/// standard error, and an exit code: 0 accepted or done, 1 another verdict, 2 usage or bad input, 3
/// judge error.
@NullMarked
package onsite.app.command;

import org.jspecify.annotations.NullMarked;
