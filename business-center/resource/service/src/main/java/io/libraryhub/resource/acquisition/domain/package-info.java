/**
 * Purchase proposals 采购建议.
 *
 * <p>How many: F1 of the copy-count decisions, {@code max(0, ⌈holds ÷ R⌉ − copies − on order − in process)}, with the
 * signal's figures, brought up to date with what this service itself knows of copies and orders (the signal may be a moment
 * behind). R is what the policy promises; where it promises days, R = days ÷ cycle (F2), the cycle as measured of the title
 * once enough loans tell. When: F10, opened at the threshold R, closed below 0.8 R while nobody has decided, one open proposal
 * per title, the quantity raised only by a whole copy or more.
 */
@NullMarked
package io.libraryhub.resource.acquisition.domain;

import org.jspecify.annotations.NullMarked;
