/** What a file of records is, whatever its format. */
@NullMarked
package io.libraryhub.resource.bibimport.domain;

import org.jspecify.annotations.NullMarked;
