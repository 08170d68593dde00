/** Register a reader, issue a card, answer about readers and their standing. */
@NullMarked
package io.libraryhub.reader.account.application;

import org.jspecify.annotations.NullMarked;
