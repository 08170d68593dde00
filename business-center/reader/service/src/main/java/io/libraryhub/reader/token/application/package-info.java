/** Tokens that end before their time: a password changed, an account taken away. */
@NullMarked
package io.libraryhub.reader.token.application;

import org.jspecify.annotations.NullMarked;
