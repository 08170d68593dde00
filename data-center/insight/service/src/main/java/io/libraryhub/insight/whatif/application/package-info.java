/** Questions about a title's future, answered from the warehouse's figures. */
@NullMarked
package io.libraryhub.insight.whatif.application;

import org.jspecify.annotations.NullMarked;
