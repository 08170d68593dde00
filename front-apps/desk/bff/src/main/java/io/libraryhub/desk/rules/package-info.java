/** The rules of circulation 流通规则 as staff read, try and publish them. */
@NullMarked
package io.libraryhub.desk.rules;

import org.jspecify.annotations.NullMarked;
