/** The use case of importing a file. */
@NullMarked
package io.libraryhub.resource.bibimport.application;

import org.jspecify.annotations.NullMarked;
