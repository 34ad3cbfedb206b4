package org.variorum.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Refuses a name that a page's record does not have, and tells which names there are; what it has
 * is read as Pebble reads it.
 */
final class RecordAttributes implements AttributeResolver {
  private static final SortedSet<String> INHERITED = names(Record.class);

  /** The names that a template may ask for: the record's components and its other methods. */
  private static final ClassValue<SortedSet<String>> NAMES =
      new ClassValue<>() {
        @Override
        protected SortedSet<String> computeValue(Class<?> type) {
          SortedSet<String> names = names(type);
          names.removeAll(INHERITED);
          return names;
        }
      };

  private static SortedSet<String> names(Class<?> type) {
    SortedSet<String> names = new TreeSet<>();
    Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .map(Method::getName)
        .forEach(names::add);
    return names;
  }

  /** What a template may ask of a record. Example: of a {@code TextPage} title, path, html, … */
  static SortedSet<String> of(Class<?> type) {
    return NAMES.get(type);
  }

  @Override
  public ResolvedAttribute resolve(
      Object instance,
      Object attribute,
      Object[] values,
      ArgumentsNode arguments,
      EvaluationContextImpl context,
      String template,
      int line) {
    if (instance instanceof Record record && !of(record.getClass()).contains(attribute)) {
      throw new UnknownName(record.getClass(), String.valueOf(attribute), line, template);
    }
    return null; // Pebble's own resolvers come next
  }

  /** A name that a record does not have. */
  static final class UnknownName extends AttributeNotFoundException {
    private static final long serialVersionUID = 1L;

    private final transient Class<?> type;

    UnknownName(Class<?> type, String name, int line, String template) {
      super(null, type.getSimpleName() + " has no '" + name + "'", name, line, template);
      this.type = type;
    }

    SortedSet<String> names() {
      return of(type);
    }
  }
}
