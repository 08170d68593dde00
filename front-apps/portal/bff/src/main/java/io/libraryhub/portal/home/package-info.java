/** What the first page shows besides the search: hot titles, activities, titles for this reader. */
@NullMarked
package io.libraryhub.portal.home;

import org.jspecify.annotations.NullMarked;
