package io.github.campaignclients.core;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What comes from a service page by page, and is fetched while one walks through it.
 *
 * <pre>{@code
 * for (Campaign campaign : client.campaigns().listCampaigns().items()) {
 *     if (campaign.getName().equals("Spring")) {
 *         break; // the pages behind it are never fetched
 *     }
 * }
 * }</pre>
 *
 * <p>Elements are immutable and safe for use by several threads. Their iterators and streams are each for one thread; each begins anew
 * with the first page, and sends nothing before it is asked for something.
 *
 * @param <T> what an element is
 */
public interface Elements<T extends @Nullable Object> extends Iterable<T> {

    /**
     * Begins to walk through the elements. Nothing is sent by this method itself.
     *
     * <p>The iterator's methods throw what {@link ApiCall#execute()} throws, when a page that they need does not come. Such an iterator
     * may be asked again: it asks for the same page again, and no element is lost or comes twice.
     *
     * @return an iterator, which does not remove
     */
    @Override
    Iterator<T> iterator();

    /**
     * Returns the elements as a stream, which fetches as it goes: {@code limit(10)} and {@code findFirst()} end the fetching.
     *
     * @return a sequential, ordered stream that need not be closed; its operations throw what those of {@link #iterator()} throw
     */
    default Stream<T> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false);
    }
}
