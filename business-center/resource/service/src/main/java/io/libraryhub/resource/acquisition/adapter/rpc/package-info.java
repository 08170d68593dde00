/** The Dubbo door of acquisition. */
@NullMarked
package io.libraryhub.resource.acquisition.adapter.rpc;

import org.jspecify.annotations.NullMarked;
