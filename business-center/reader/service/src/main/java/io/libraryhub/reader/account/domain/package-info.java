/** Rules of registration: phone numbers, resident id numbers (GB 11643), card numbers, masks. */
@NullMarked
package io.libraryhub.reader.account.domain;

import org.jspecify.annotations.NullMarked;
