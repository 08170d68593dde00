/**
 * Import of bibliographic records: ISO 2709 (MARC21, UNIMARC/CNMARC), MARCXML and CSV, told apart by their content.
 *
 * <p>Each record stands for itself: a damaged one is reported by its number and reason, the next ones go in. The same
 * file again changes nothing.
 */
@NullMarked
package io.libraryhub.resource.bibimport;

import org.jspecify.annotations.NullMarked;
