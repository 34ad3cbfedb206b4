package org.variorum.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker (validator.github.io), which checks documents one after the other. */
final class NuChecker {
  private final Messages messages = new Messages();
  private final SimpleDocumentValidator validator;

  NuChecker() throws Exception {
    validator = new SimpleDocumentValidator(true, false, false);
    validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", messages);
    validator.setUpValidatorAndParsers(messages, false, false);
  }

  /** A line for each error and each warning in a page; empty for one that is right. */
  List<String> messages(String html) throws Exception {
    messages.lines.clear();
    InputSource source = new InputSource(new StringReader(html));
    source.setSystemId("http://localhost/page.html");
    try {
      validator.checkHtmlInputSource(source);
    } catch (IOException e) {
      throw new AssertionError("the checker cannot read the page", e);
    }
    return List.copyOf(messages.lines);
  }

  private static final class Messages implements ErrorHandler {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void warning(SAXParseException e) {
      add("warning", e);
    }

    @Override
    public void error(SAXParseException e) {
      add("error", e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add("fatal", e);
    }

    private void add(String kind, SAXParseException e) {
      lines.add(e.getLineNumber() + ":" + e.getColumnNumber() + " " + kind + ": " + e.getMessage());
    }
  }
}
