/**
 * Marks of titles: what the data hub wrote back, hot (借阅热门) and in short supply (供不应求). A change is told to others when a
 * mark flips, or when the figures of a marked title moved enough to matter to whoever looks at them.
 */
@NullMarked
package io.libraryhub.resource.mark.domain;

import org.jspecify.annotations.NullMarked;
