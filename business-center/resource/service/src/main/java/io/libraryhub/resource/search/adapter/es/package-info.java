/** Search in Elasticsearch, with what its core alone can do: no scripts. */
@NullMarked
package io.libraryhub.resource.search.adapter.es;

import org.jspecify.annotations.NullMarked;
