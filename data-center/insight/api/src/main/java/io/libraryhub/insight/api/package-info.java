/** Dubbo contract of the data hub: signals, recommendations, figures, accounts. Every answer says how old it is. */
@NullMarked
package io.libraryhub.insight.api;

import org.jspecify.annotations.NullMarked;
