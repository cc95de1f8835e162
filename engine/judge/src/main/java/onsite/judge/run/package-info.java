/// Runs one program on a list of inputs in one process and writes down what happened: an answer and
/// a CPU time for each test, what was printed during it, and how the process ended. Knows no
/// expected answer and concludes nothing.
@NullMarked
package onsite.judge.run;

import org.jspecify.annotations.NullMarked;
