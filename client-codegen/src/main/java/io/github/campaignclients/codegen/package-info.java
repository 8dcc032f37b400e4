/**
 * The generator: checks a specification, and turns it into the sources of a client.
 *
 * <p>openapi-generator parses the document and calls {@link io.github.campaignclients.codegen.CampaignClientCodegen}. The views
 * are what the templates print; they hold finished Java names, types and Javadoc, so that a template decides about layout only.
 */
package io.github.campaignclients.codegen;
