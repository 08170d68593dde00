/** Use cases of purchase proposals. */
@NullMarked
package io.libraryhub.resource.acquisition.application;

import org.jspecify.annotations.NullMarked;
