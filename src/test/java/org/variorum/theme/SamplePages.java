package org.variorum.theme;

import java.util.List;
import org.variorum.model.Features;
import org.variorum.page.AlphabeticalIndexPage;
import org.variorum.page.Block;
import org.variorum.page.ChangesPage;
import org.variorum.page.CheatSheetPage;
import org.variorum.page.CollectionPage;
import org.variorum.page.DisputeNote;
import org.variorum.page.DisputeView;
import org.variorum.page.DisputesPage;
import org.variorum.page.GlossaryPage;
import org.variorum.page.HomePage;
import org.variorum.page.LetterGroup;
import org.variorum.page.NotFoundPage;
import org.variorum.page.OldPlace;
import org.variorum.page.Origin;
import org.variorum.page.Page;
import org.variorum.page.Pages;
import org.variorum.page.ReportPage;
import org.variorum.page.SearchPage;
import org.variorum.page.SectionView;
import org.variorum.page.SiteInfo;
import org.variorum.page.SiteLook;
import org.variorum.page.SourceView;
import org.variorum.page.StatementView;
import org.variorum.page.TextPage;
import org.variorum.page.TopicPage;

/** A site with one page of each type, small enough to be read here. */
final class SamplePages {
  static final SiteInfo.TopicLink S3 =
      new SiteInfo.TopicLink("s3", "Amazon S3", "S3", "Objects in <buckets>.", "s3.html", 6);
  static final SiteInfo.TopicLink SQS =
      new SiteInfo.TopicLink("sqs", "Amazon SQS", "SQS", "", "sqs.html", 1);

  static final SiteLook LOOK =
      new SiteLook(
          "",
          "",
          "",
          List.of(
              new SiteLook.Link("About <us>", "about.html#top", false, "about.html"),
              new SiteLook.Link("Elsewhere", "https://example.org/", true, "")),
          "<p>See <a href=\"about.html\">the rules</a>.</p>",
          Features.ALL);

  static final Origin ORIGIN = new Origin("https://example.org/edit/a.md", "2026-11-20");

  private SamplePages() {}

  static Pages site(String baseUrl, Page... pages) {
    SiteInfo site =
        new SiteInfo(
            "Notes & queries",
            "What several hands wrote.",
            "en",
            baseUrl,
            "https://example.org/repository",
            "0.1.0",
            List.of(new SiteInfo.Category("Storage", List.of(S3, SQS))),
            List.of(
                new SiteInfo.CollectionLink("first", "First <hand>", "", "collections/first.html")),
            LOOK);
    return new Pages(site, List.of(pages), List.of());
  }

  static Pages all(String baseUrl) {
    return site(
        baseUrl,
        topic("Amazon S3"),
        home(),
        collection(),
        disputes(),
        report(),
        glossary(),
        alphabeticalIndex(),
        cheatSheet(),
        search(),
        text(),
        changes(),
        new NotFoundPage("Not found", ""));
  }

  static TopicPage topic(String title) {
    StatementView child =
        statement("s-000000000003", "Versioning must be on", List.of(), List.of());
    StatementView item =
        new StatementView(
            "s-000000000001",
            List.of("s-00000000000a", "s-00000000000b"),
            "item",
            false,
            "Retention",
            "Locked for <em>years</em>",
            false,
            2,
            List.of(source(""), source("Objects are locked & kept")),
            List.of(
                statement(
                    "s-00000000000d",
                    "Locked objects <em>stay</em>",
                    List.of("s-00000000000e"),
                    List.of())),
            List.of(new DisputeNote(dispute(), true)),
            List.of(new Block("list", 0, List.of(child))));
    StatementView step = statement("s-000000000004", "Make a bucket", List.of(), List.of());
    StatementView code =
        new StatementView(
            "s-000000000005",
            List.of(),
            "code",
            false,
            "",
            "<pre><code>aws s3 ls\n  --recursive\n</code></pre>",
            true,
            1,
            List.of(source("")),
            List.of(),
            List.of(new DisputeNote(dispute(), false)),
            List.of());
    Block steps = new Block("steps", 3, List.of(step));
    SectionView inner =
        new SectionView("steps", "Steps", 3, List.of(), List.of(), List.of(steps), List.of());
    SectionView outer =
        new SectionView(
            "lock",
            "Object <Lock>",
            2,
            List.of("s-00000000000c"),
            List.of(source("")),
            List.of(new Block("list", 0, List.of(item)), new Block("text", 0, List.of(code))),
            List.of(inner));
    return new TopicPage(
        "s3",
        "s3.html",
        title,
        "About \"S3\".",
        "Storage",
        "Objects in <buckets>.",
        "https://example.org/docs",
        "2026-11-20",
        List.of("https://example.org/quotas"),
        "<p>The editor says.</p>",
        List.of(
            new Block(
                "text",
                0,
                List.of(statement("s-000000000002", "First of all", List.of(), List.of())))),
        List.of(outer),
        List.of(
            new TopicPage.ContentsEntry(
                "lock",
                "Object <Lock>",
                List.of(new TopicPage.ContentsEntry("steps", "Steps", List.of())))),
        List.of(new OldPlace("s-0000000000aa", "sqs.html#s-000000000009", "Amazon SQS")),
        List.of(
            new TopicPage.MentionView("Amazon SQS", "Large messages", "sqs.html#s-000000000009")),
        List.of("First <hand>"),
        7,
        5,
        1,
        ORIGIN,
        null,
        SQS);
  }

  /** A page that is one list in a list in a list. */
  static TopicPage nested(int levels) {
    List<Block> below = List.of();
    for (int level = levels; level > 0; level--) {
      below =
          List.of(
              new Block("list", 0, List.of(statement("s-" + level, "deeper", List.of(), below))));
    }
    return new TopicPage(
        "s3",
        "s3.html",
        "Amazon S3",
        "",
        "",
        "",
        "",
        "",
        List.of(),
        "",
        below,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        levels,
        levels,
        0,
        Origin.UNKNOWN,
        null,
        null);
  }

  private static StatementView statement(
      String id, String html, List<String> anchors, List<Block> children) {
    return new StatementView(
        id,
        anchors,
        "item",
        false,
        "",
        html,
        false,
        1,
        List.of(source("")),
        List.of(),
        List.of(),
        children);
  }

  private static SourceView source(String excerpt) {
    return new SourceView(
        "First <hand>",
        "notes.md",
        "12–14",
        "collections/first.html#l-12",
        "https://example.org/notes.md#L12",
        excerpt);
  }

  static DisputeView dispute() {
    return new DisputeView(
        "_dispute-000000000001",
        "s3.html",
        "years & <days>",
        true,
        List.of(
            new DisputeView.ReadingView(
                "7 years", "Locked for years", "s-000000000001", true, List.of(source(""))),
            new DisputeView.ReadingView(
                "", "aws s3 ls --recursive", "s-000000000005", false, List.of(source("")))),
        new DisputeView.RulingView(
            "7 years", "", "https://example.org/lock", "It says <so>.", "2026-11-21"));
  }

  static DisputesPage disputes() {
    return new DisputesPage(
        "Disputes",
        "Where they differ.",
        0,
        1,
        List.of(new DisputesPage.TopicPart("s3", "Amazon S3", "s3.html", List.of(dispute()))));
  }

  static HomePage home() {
    return new HomePage("Notes & queries", "", 7, 5, 2);
  }

  static CollectionPage collection() {
    List<CollectionPage.Entry> entries =
        List.of(
            new CollectionPage.Entry(
                "l-1",
                "heading",
                0,
                1,
                "# S3 <raw>",
                "merged",
                "",
                "Amazon S3",
                "../s3.html#lock",
                "",
                ""),
            new CollectionPage.Entry(
                "l-5",
                "item",
                1,
                5,
                "Locked objects stay",
                "folded",
                "",
                "Amazon S3",
                "../s3.html#s-00000000000d",
                "Locked for <years>",
                "../s3.html#s-000000000001"),
            new CollectionPage.Entry(
                "l-9", "html", 12, 9, "deep", "dropped", "only a picture's frame", "", "", "", ""));
    return new CollectionPage(
        "first",
        "collections/first.html",
        "First <hand>",
        "",
        "A. Hand",
        "https://example.org/first",
        "Written at night.",
        List.of(
            new CollectionPage.NoteView(
                "notes.md", "https://example.org/notes.md", ORIGIN, entries)));
  }

  static ReportPage report() {
    ReportPage.Row row = new ReportPage.Row("Amazon S3", "s3.html", 7, 5, 1, 0, 1, 1);
    ReportPage.Dropped dropped = new ReportPage.Dropped("empty", 1);
    return new ReportPage(
        "Report",
        "What became of it.",
        List.of(row),
        List.of(row),
        List.of(new ReportPage.Agreement("First <hand>", "collections/first.html", List.of(2))),
        List.of(),
        1,
        0,
        1,
        List.of(dropped));
  }

  static GlossaryPage glossary() {
    GlossaryPage.Entry entry =
        new GlossaryPage.Entry(
            "acl",
            "ACL",
            List.of(
                new GlossaryPage.Meaning(
                    "access control list <s>",
                    List.of(new GlossaryPage.Link("S3", "s3.html#s-000000000001")))),
            "",
            null,
            List.of(new GlossaryPage.Link("SQS", "sqs.html")));
    return new GlossaryPage(
        "Glossary", "Words.", 1, List.of(new LetterGroup<>("A", "_a", List.of(entry))));
  }

  static CheatSheetPage cheatSheet() {
    return new CheatSheetPage(
        "Cheat sheet",
        "What matters most.",
        2,
        9,
        "2026-11-20",
        "",
        true,
        List.of(
            new CheatSheetPage.Card(
                "s3",
                "Amazon S3",
                "S3 <>",
                "Storage",
                "s3.html",
                "Defaults",
                List.of(
                    new CheatSheetPage.Part(
                        "Lock & key",
                        "Beans:",
                        List.of(
                            new CheatSheetPage.Entry(
                                "s-00000000001a", "item", 0, "Locked", "", ""))),
                    new CheatSheetPage.Part(
                        "Limits",
                        "",
                        List.of(
                            new CheatSheetPage.Entry(
                                "s-00000000001b", "figure", 0, "", "Size:", "5 <b>TB</b>"),
                            new CheatSheetPage.Entry(
                                "s-00000000001c", "block", 1, "<pre>x</pre>", "", "")))))));
  }

  static AlphabeticalIndexPage alphabeticalIndex() {
    AlphabeticalIndexPage.Entry entry =
        new AlphabeticalIndexPage.Entry(
            "Object <Lock>",
            "",
            false,
            "",
            List.of(new AlphabeticalIndexPage.Link("S3", "s3.html#lock")),
            null);
    AlphabeticalIndexPage.Entry reference =
        new AlphabeticalIndexPage.Entry(
            "Objects & buckets",
            "",
            false,
            "",
            List.of(),
            new AlphabeticalIndexPage.Link("S3", "s3.html"));
    return new AlphabeticalIndexPage(
        "A to Z",
        "All of it.",
        2,
        List.of(new LetterGroup<>("O", "_o", List.of(entry, reference))));
  }

  static ChangesPage changes() {
    return new ChangesPage(
        "What changed",
        "What is new.",
        false,
        List.of(
            new ChangesPage.EditionPart(
                "edition-2",
                "2026-11-29",
                List.of("1 reworded", "31 removed"),
                List.of(
                    new ChangesPage.TopicPart(
                        "Amazon S3",
                        "s3.html",
                        List.of(
                            new ChangesPage.Kind(
                                "Reworded",
                                List.of(
                                    new ChangesPage.Changed(
                                        "a <b>", "a b", "s3.html#s-000000000001", "First <hand>")),
                                0),
                            new ChangesPage.Kind(
                                "Removed",
                                List.of(new ChangesPage.Changed("c", "", "", "First <hand>")),
                                30)))))));
  }

  static SearchPage search() {
    return new SearchPage("Search", "");
  }

  static TextPage text() {
    return new TextPage(
        "about.html",
        "About",
        "All about it.",
        new TextPage.Parent("index.html", "Home"),
        List.of(),
        "<p>By hand.</p>",
        ORIGIN);
  }
}
