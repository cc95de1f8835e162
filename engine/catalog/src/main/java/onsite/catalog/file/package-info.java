/// Reads the files of a folder that a stranger packed. Nothing outside of the folder is read,
/// however its links are laid; nothing large, binary or special is either.
@NullMarked
package onsite.catalog.file;

import org.jspecify.annotations.NullMarked;
