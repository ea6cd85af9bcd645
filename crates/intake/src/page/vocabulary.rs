//! Words that sites name the parts of their pages by.

use super::Hint;

/// What one part of a class or id says: a word of the systems and sites of the
/// web, in the languages that they name things in.
pub(super) fn by_part(part: &str) -> Hint {
    match part {
        "nav" | "navbar" | "navigation" | "menu" | "breadcrumb" | "breadcrumbs" | "footer" | "sidebar"
        | "masthead" | "toolbar" | "pagination" | "pager" | "toc" | "skiplink" | "comment" | "comments"
        | "disqus" | "respond" | "replies" | "kommentare" | "related" | "recommended" | "recommendations"
        | "recirc" | "trending" | "popular" | "mostread" | "relatedposts" | "outbrain" | "taboola"
        | "tags" | "taglist" | "sharedaddy" | "sharebar" | "addtoany" | "newsletter" | "cookie"
        | "cookies" | "gdpr" | "onetrust" | "disclaimer" => Hint::FURNITURE,
        "ad" | "ads" | "advert" | "adverts" | "advertisement" | "advertising" | "adslot" | "adbox"
        | "dfp" | "leaderboard" | "sponsor" | "sponsored" | "promo" | "promotion" | "anzeige" | "werbung"
        | "publicidad" | "publicite" | "share" | "sharing" | "social" | "follow" | "subscribe"
        | "subscription" | "signup" | "login" | "signin" | "paywall" | "donate" | "donation" | "consent"
        | "popup" | "modal" | "widget" | "widgets" | "rating" | "feedback" => Hint::PERHAPS,
        "byline" | "bylines" | "author" | "authors" | "autor" | "autoren" | "auteur" | "writer"
        | "reporter" => Hint::BYLINE,
        "dateline" | "date" | "pubdate" | "published" | "timestamp" | "datetime" | "datum" | "fecha" => {
            Hint::DATE
        }
        "caption" | "figcaption" | "bildunterschrift" => Hint::CAPTION,
        "credit" | "credits" | "photographer" | "copyright" | "bildnachweis" => Hint::CREDIT,
        "standfirst" | "dek" | "deck" | "lede" | "lead" | "subtitle" | "subhead" | "subheadline"
        | "subheading" | "chapo" | "vorspann" | "bajada" => Hint::STANDFIRST,
        "headline" => Hint::HEADLINE,
        "pullquote" | "blockquote" => Hint::QUOTE,
        "meta" | "metadata" => Hint::META,
        "kicker" | "overline" | "eyebrow" | "dachzeile" => Hint::KICKER,
        _ => Hint::default(),
    }
}

/// Runs of parts that say more than each of them.
pub(super) const PHRASES: &[(&str, Hint)] = &[
    ("-article-body-", Hint::BODY),
    ("-article-content-", Hint::BODY),
    ("-article-text-", Hint::BODY),
    ("-story-body-", Hint::BODY),
    ("-story-content-", Hint::BODY),
    ("-entry-content-", Hint::BODY),
    ("-post-content-", Hint::BODY),
    ("-post-body-", Hint::BODY),
    ("-body-text-", Hint::BODY),
    ("-body-copy-", Hint::BODY),
    ("-articlebody-", Hint::BODY),
    ("-mso-title-", Hint::HEADLINE),
    ("-mso-list-paragraph-", Hint::ITEM),
    ("-mso-subtitle-", Hint::STANDFIRST),
    ("-mso-quote-", Hint::QUOTE),
    ("-mso-intense-quote-", Hint::QUOTE),
    ("-pull-quote-", Hint::QUOTE),
    ("-entry-title-", Hint::HEADLINE),
    ("-post-title-", Hint::HEADLINE),
    ("-article-title-", Hint::HEADLINE),
    ("-entry-summary-", Hint::STANDFIRST),
    ("-article-summary-", Hint::STANDFIRST),
    ("-post-excerpt-", Hint::STANDFIRST),
    ("-posted-on-", Hint::DATE),
    ("-posted-by-", Hint::BYLINE),
    ("-written-by-", Hint::BYLINE),
    ("-author-bio-", Hint::BIO),
    ("-author-box-", Hint::BIO),
    ("-author-info-", Hint::BIO),
    ("-author-description-", Hint::BIO),
    ("-about-author-", Hint::BIO),
    ("-about-the-author-", Hint::BIO),
    ("-most-read-", Hint::FURNITURE),
    ("-most-popular-", Hint::FURNITURE),
    ("-read-more-", Hint::PERHAPS),
    ("-read-next-", Hint::PERHAPS),
    ("-see-also-", Hint::FURNITURE),
    ("-more-stories-", Hint::FURNITURE),
    ("-more-on-", Hint::PERHAPS),
    ("-up-next-", Hint::PERHAPS),
    ("-sign-up-", Hint::PERHAPS),
    ("-sign-in-", Hint::PERHAPS),
    ("-log-in-", Hint::PERHAPS),
    ("-skip-link-", Hint::FURNITURE),
    ("-back-to-top-", Hint::FURNITURE),
    ("-site-header-", Hint::FURNITURE),
    ("-reading-time-", Hint::FURNITURE),
    ("-table-of-contents-", Hint::FURNITURE),
    ("-google-auto-placed-", Hint::PERHAPS),
];
