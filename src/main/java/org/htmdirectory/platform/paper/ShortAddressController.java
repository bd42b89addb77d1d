package org.htmdirectory.platform.paper;

import org.htmdirectory.platform.site.Moved;
import org.htmdirectory.platform.site.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Leads a visitor from paper to the page it is about. */
@Controller
class ShortAddressController {

    private final ShortAddresses addresses;

    ShortAddressController(ShortAddresses addresses) {
        this.addresses = addresses;
    }

    @GetMapping("/s/{code}")
    ModelAndView follow(@PathVariable String code) {
        return addresses
                .page(ShortCode.typed(code))
                .map(Moved::to)
                .orElseThrow(() -> new NotFoundException("short address", code));
    }
}
