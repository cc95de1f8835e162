/// Reads small YAML files that strangers wrote, with the line of every value. A mistake is told to
/// [onsite.catalog.yaml.Mistakes] and reading goes on, so that an author sees all of them at once.
///
/// Refuses aliases of lists and mappings, tags, doubled keys, several documents and deep nesting.
@NullMarked
package onsite.catalog.yaml;

import org.jspecify.annotations.NullMarked;
