/** Dubbo contract of the events context 活动: visits (入馆预约) and activities. */
@NullMarked
package io.libraryhub.events.api;

import org.jspecify.annotations.NullMarked;
