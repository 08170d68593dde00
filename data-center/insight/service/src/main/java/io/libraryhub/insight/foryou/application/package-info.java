/** Asks the warehouse for what the rules choose from. */
@NullMarked
package io.libraryhub.insight.foryou.application;

import org.jspecify.annotations.NullMarked;
