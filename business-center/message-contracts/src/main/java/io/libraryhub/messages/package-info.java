/**
 * Domain events: what happened in the business hub, as plain records. Ids are decimal strings, times are UTC instants,
 * branches and venues are codes. No names, phones, card or id numbers, ever. A component may be added, none renamed or
 * removed: that would be a new type. Each type has a JSON Schema in {@code schemas/} and a sample in {@code samples/}.
 */
@NullMarked
package io.libraryhub.messages;

import org.jspecify.annotations.NullMarked;
