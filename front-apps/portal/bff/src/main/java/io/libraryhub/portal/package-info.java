/** The portal 借阅门户: the readers' website. A thin back end: it asks the services and shapes answers for the page. */
@NullMarked
package io.libraryhub.portal;

import org.jspecify.annotations.NullMarked;
