package org.htmdirectory.platform.site;

import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves style sheets, scripts and pictures. Pages link to them by names that hold a hash of the content and may be kept
 * for good; a bare name may mean another file tomorrow.
 *
 * <p>They are sought in their folders only: were every address a file's, each link of a page would be sought among the
 * files before it is written.
 */
@Component
class StaticFiles implements WebMvcConfigurer {

    private static final List<String> FOLDERS = List.of("/css", "/js", "/img");
    private static final String HASHED = "/{name:.+-[0-9a-f]{32}\\.[a-z]+}";
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_A_WHILE =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String folder : FOLDERS) {
            serve(registry, folder, HASHED, FOR_GOOD);
            serve(registry, folder, "/**", FOR_A_WHILE);
        }
    }

    private static void serve(ResourceHandlerRegistry registry, String folder, String names, CacheControl kept) {
        registry.addResourceHandler(folder + names)
                .addResourceLocations("classpath:/static" + folder + "/")
                .setCacheControl(kept)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
