/**
 * The methods. {@code popular}: what most took. {@code popular-now}: the same with older acts worth less. {@code
 * item-to-item}: what goes with what he had, by cosine with shrinkage over a neighbourhood. {@code ease}: a linear model
 * in closed form. {@code blend}: a weighted sum of others. Each refuses to rest on fewer users than its {@code
 * least} says.
 */
@NullMarked
package io.libraryhub.recommend.method;

import org.jspecify.annotations.NullMarked;
