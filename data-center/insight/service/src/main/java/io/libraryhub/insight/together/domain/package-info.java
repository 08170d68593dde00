/** How much two titles have to do with each other. */
@NullMarked
package io.libraryhub.insight.together.domain;

import org.jspecify.annotations.NullMarked;
