/** The managers' figures 指标: one definition each, over any span, by branch, told by day, hour, branch, channel or class. */
@NullMarked
package io.libraryhub.acquisitions.figures;

import org.jspecify.annotations.NullMarked;
