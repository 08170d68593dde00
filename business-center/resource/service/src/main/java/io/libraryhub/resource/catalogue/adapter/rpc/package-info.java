/** The Dubbo door of titles, copies, branches, import and search. */
@NullMarked
package io.libraryhub.resource.catalogue.adapter.rpc;

import org.jspecify.annotations.NullMarked;
