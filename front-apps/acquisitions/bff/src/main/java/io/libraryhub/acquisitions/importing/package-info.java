/** Bibliographic records 书目 from a file (requirement row 16), with a report for every record that was not taken. */
@NullMarked
package io.libraryhub.acquisitions.importing;

import org.jspecify.annotations.NullMarked;
