/** Sign-in by card, phone or staff name; codes sent to phones; accounts of staff. */
@NullMarked
package io.libraryhub.reader.identity.application;

import org.jspecify.annotations.NullMarked;
