/** JSON of messages, stored answers and REST bodies: typed ids as strings, money in fen, times in ISO 8601. */
@NullMarked
package io.libraryhub.kit.json;

import org.jspecify.annotations.NullMarked;
