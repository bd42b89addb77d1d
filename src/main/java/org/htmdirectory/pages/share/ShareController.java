package org.htmdirectory.pages.share;

import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.platform.site.PageFurniture;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives those who show a link the picture of its page. */
@Controller
class ShareController {

    private final SharePictures pictures;

    ShareController(SharePictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/share/{*file}")
    ResponseEntity<byte[]> show(@PathVariable String file) {
        String page = PageFurniture.pageOfPicture(file).orElseThrow(() -> new NotFoundException("picture", file));
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(pictures.of(page));
    }
}
