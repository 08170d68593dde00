/**
 * The analysers that the hub's indices name, registered under Elasticsearch's own names.
 *
 * <p>The embedded distribution has the core modules only. A full distribution knows all of these already: there the
 * plugin must not be installed, and the same index settings work unchanged.
 */
package io.libraryhub.search;
