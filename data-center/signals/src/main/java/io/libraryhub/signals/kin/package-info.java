/**
 * Accounts of one person 合并读者. When one account is joined with another, and that one later with a third, all three are one
 * person's: a family, whose members know only the next one. Here all of it is known, since it is rare; each member is told which
 * account the person goes on with, and over which others its own came there, whatever the order in which that is heard of.
 */
@NullMarked
package io.libraryhub.signals.kin;

import org.jspecify.annotations.NullMarked;
