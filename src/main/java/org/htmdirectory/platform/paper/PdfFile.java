package org.htmdirectory.platform.paper;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A PDF to show in the browser.
 *
 * @param name the name it is saved under, without {@code .pdf}
 * @param content its bytes
 */
public record PdfFile(String name, byte[] content) {

    /** The file as an answer. */
    public ResponseEntity<byte[]> answer() {
        ContentDisposition shown =
                ContentDisposition.inline().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(content);
    }
}
