/** Places of the library 馆舍与服务点: who is inside, and how busy the service points are. */
@NullMarked
package io.libraryhub.insight.place;

import org.jspecify.annotations.NullMarked;
