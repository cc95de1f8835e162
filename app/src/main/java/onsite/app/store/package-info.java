/// Keeps what a candidate did, in SQLite under their home folder.
///
/// In: submissions, judgements, drafts, and what was asked or revealed in an interview. Out: the
/// same, and views derived from the log. Submissions and judgements are only ever added. What a
/// method of this package has accepted survives the end of the process at any moment.
///
/// The collection inside of an Anki package is a SQLite file as well, so it is written here too.
///
/// Refuses a home folder it can't use and an import it does not understand, each with one sentence
/// ([onsite.app.store.StoreException]) and nothing changed.
@NullMarked
package onsite.app.store;

import org.jspecify.annotations.NullMarked;
