/** Learns models from the warehouse and asks them. */
@NullMarked
package io.libraryhub.insight.recommend.application;

import org.jspecify.annotations.NullMarked;
