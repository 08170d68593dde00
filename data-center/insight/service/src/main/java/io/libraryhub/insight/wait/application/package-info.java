/** The expected wait, from the warehouse's figures. */
@NullMarked
package io.libraryhub.insight.wait.application;

import org.jspecify.annotations.NullMarked;
