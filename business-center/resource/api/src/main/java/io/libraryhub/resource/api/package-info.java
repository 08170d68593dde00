/** Dubbo contract of the resource context 资源: catalogue, search, acquisition. */
@NullMarked
package io.libraryhub.resource.api;

import org.jspecify.annotations.NullMarked;
