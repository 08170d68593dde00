/** Whether recommending serves the whole stock 推荐的覆盖与偏向 (requirement row 20). */
@NullMarked
package io.libraryhub.acquisitions.recommend;

import org.jspecify.annotations.NullMarked;
