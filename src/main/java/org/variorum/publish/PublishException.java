package org.variorum.publish;

/**
 * Nothing was published, for a reason that a user can do something about: the message says what is
 * wrong, the hint what to do.
 */
public final class PublishException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String hint;
  private final boolean wrongCall;

  private PublishException(String message, String hint, boolean wrongCall) {
    super(Secrets.masked(message));
    this.hint = Secrets.masked(hint);
    this.wrongCall = wrongCall;
  }

  /** What was asked for cannot be done: no repository, no such remote, a newer program's site. */
  static PublishException wrongCall(String message, String hint) {
    return new PublishException(message, hint, true);
  }

  /** Git, the network or the remote did not do it. */
  static PublishException fault(String message, String hint) {
    return new PublishException(message, hint, false);
  }

  /** What to do about it. */
  public String hint() {
    return hint;
  }

  /** Would another call succeed? Else something outside has to change. */
  public boolean isWrongCall() {
    return wrongCall;
  }
}
