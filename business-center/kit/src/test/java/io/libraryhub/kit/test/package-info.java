/** What the tests of every service share; published as the kit's test-jar. */
@NullMarked
package io.libraryhub.kit.test;

import org.jspecify.annotations.NullMarked;
