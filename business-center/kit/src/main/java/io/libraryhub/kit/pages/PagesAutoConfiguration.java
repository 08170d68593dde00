package io.libraryhub.kit.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages of a front app, where {@code hub.pages.app} names one. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnProperty("hub.pages.app")
@EnableConfigurationProperties(PagesProperties.class)
public class PagesAutoConfiguration {
    @Bean
    WebMvcConfigurer pages(PagesProperties properties) {
        String root = properties.root();
        String files = "classpath:/static" + root;
        return new WebMvcConfigurer() {
            @Override
            public void addViewControllers(ViewControllerRegistry registry) {
                registry.addRedirectViewController("/" + properties.app(), root);
                registry.addViewController(root).setViewName("forward:" + root + PageResolver.INDEX);
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler(root + "assets/**")
                        .addResourceLocations(files + "assets/")
                        .setCacheControl(CacheControl.maxAge(properties.keep())
                                .cachePublic()
                                .immutable());
                registry.addResourceHandler(root + "**")
                        .addResourceLocations(files)
                        .setCacheControl(CacheControl.noCache())
                        // Files of a reproducible build all have one date: only their content tells them apart.
                        .setUseLastModified(false)
                        .setEtagGenerator(PagesAutoConfiguration::checksum)
                        .resourceChain(false)
                        .addResolver(new PageResolver());
            }
        };
    }

    private static String checksum(Resource file) {
        try {
            return DigestUtils.md5DigestAsHex(file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    FilterRegistrationBean<PageHeaders> pageHeaders(PagesProperties properties) {
        FilterRegistrationBean<PageHeaders> registration = new FilterRegistrationBean<>(new PageHeaders(properties));
        registration.addUrlPatterns("/" + properties.app(), properties.root() + "*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return registration;
    }
}
