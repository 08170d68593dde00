/** The hot list 热门 (requirement row 13). */
@NullMarked
package io.libraryhub.acquisitions.hot;

import org.jspecify.annotations.NullMarked;
