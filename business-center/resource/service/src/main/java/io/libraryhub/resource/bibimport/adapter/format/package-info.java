/**
 * The file formats. ISO 2709 is taken apart here, not by a library, because a damaged record must neither stop the
 * reading nor take its neighbour with it; marc4j decodes the old character sets.
 */
@NullMarked
package io.libraryhub.resource.bibimport.adapter.format;

import org.jspecify.annotations.NullMarked;
