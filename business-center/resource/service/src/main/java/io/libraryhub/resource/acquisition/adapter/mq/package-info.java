/** What the data hub tells of a title's copies. */
@NullMarked
package io.libraryhub.resource.acquisition.adapter.mq;

import org.jspecify.annotations.NullMarked;
