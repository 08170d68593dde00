/**
 * The resource context 资源: bibliographic records, copies, search, marks from the data hub, purchase proposals. One package
 * per feature, layers within.
 */
@NullMarked
package io.libraryhub.resource;

import org.jspecify.annotations.NullMarked;
