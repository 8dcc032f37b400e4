/**
 * The client of the Shop API.
 */
module io.github.campaignclients.shop {
    requires transitive io.github.campaignclients.core;

    exports io.github.campaignclients.shop;
    exports io.github.campaignclients.shop.api;
    exports io.github.campaignclients.shop.model;
}
