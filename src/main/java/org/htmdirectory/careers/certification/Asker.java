package org.htmdirectory.careers.certification;

import java.util.List;
import org.htmdirectory.sources.Doubt;

/** Knows who asks for certificates; implemented by features above this one, whose pages it leads to. */
public interface Asker {

    /**
     * Someone or something that asks for a certificate, or where it helps.
     *
     * @param name the name
     * @param address the address on this site that tells more of it
     * @param doubt the mark of doubt, or null
     */
    record Ask(String name, String address, Doubt doubt) {}

    /** Who asks for a certificate; empty where nobody is known to. */
    List<Ask> askersOf(Certification certification);
}
