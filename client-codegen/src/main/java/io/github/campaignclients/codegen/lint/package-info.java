/**
 * The linter: the rules of {@code specs/README.md}, held against the YAML as it is written.
 *
 * <p>{@link io.github.campaignclients.codegen.lint.SpecLinter} runs the rules, each of which looks at one concern and returns its
 * faults with file and line.
 */
package io.github.campaignclients.codegen.lint;
