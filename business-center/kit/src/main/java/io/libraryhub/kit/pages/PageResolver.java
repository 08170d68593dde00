package io.libraryhub.kit.pages;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Finds the file asked for. An address without a file's ending is a place within the app and gets the app's page; where
 * the pages were not built a page says how to build them.
 */
final class PageResolver extends PathResourceResolver {
    static final String INDEX = "index.html";

    private static final Resource NOT_BUILT = new ClassPathResource("kit/pages/not-built.html");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        Resource found = super.getResource(path, location);
        if (found != null) {
            return found;
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.contains(".") && !name.equals(INDEX)) {
            return null;
        }
        Resource index = super.getResource(INDEX, location);
        return index == null ? NOT_BUILT : index;
    }
}
