/** The events context 活动: visits (入馆预约) and activities. Its words are visit and activity, never event alone. */
@NullMarked
package io.libraryhub.events;

import org.jspecify.annotations.NullMarked;
