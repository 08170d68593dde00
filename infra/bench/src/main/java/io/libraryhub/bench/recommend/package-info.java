/**
 * How good the ranking methods are on a file of ratings or loans. The protocol is that of the recommenders project
 * (MovieLens-100k: per user 75 to 25 by chance, ten places, every held-out item relevant), so that published figures can
 * be held beside ours.
 */
@NullMarked
package io.libraryhub.bench.recommend;

import org.jspecify.annotations.NullMarked;
