//! A quote as one HTML file that needs nothing else: no script, no font, no picture from elsewhere.

use super::{
    document::{Document, Expectations, Line, RangePicture, Reason, Reasons, Section, Table},
    embedded::{AFTER, BEFORE},
    printable::printable,
};
use std::fmt::{self, Write as _};

const STYLE: &str = include_str!("../../assets/quote/quote.css");

/// Writes a document as HTML, with the record of its quote.
pub(super) fn write(document: &Document, record: &str) -> String {
    let mut html = String::with_capacity(16 * 1024);
    page(&mut html, document, record).expect("writing to a string does not fail");
    html
}

fn page(html: &mut String, document: &Document, record: &str) -> fmt::Result {
    writeln!(html, "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>", Escaped(&document.language))?;
    writeln!(html, "<meta charset=\"utf-8\">")?;
    writeln!(html, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
    writeln!(html, "<meta name=\"robots\" content=\"noindex\">")?;
    // Should a text ever get past the escaping, it still can't load or run anything.
    let policy = "default-src 'none'; style-src 'unsafe-inline'";
    writeln!(html, "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")?;
    writeln!(html, "<title>{}</title>", Escaped(&document.file_title))?;
    writeln!(html, "<style>\n{STYLE}</style>\n</head>\n<body>\n<main>")?;
    head(html, document)?;
    total(html, document)?;
    table(html, &document.table)?;
    writeln!(html, "<div class=\"sections\">")?;
    document.sections.iter().try_for_each(|part| section(html, part))?;
    writeln!(html, "</div>")?;
    document.lists.iter().try_for_each(|part| entries(html, part))?;
    document.expectations.iter().try_for_each(|part| expectations(html, part))?;
    writeln!(html, "<footer>{}</footer>\n</main>", Escaped(&document.footer))?;
    // The record has no character that markup is made of.
    writeln!(html, "{BEFORE}{record}{AFTER}\n</body>\n</html>")
}

fn head(html: &mut String, document: &Document) -> fmt::Result {
    if let Some(sample) = &document.sample {
        writeln!(html, "<p class=\"sample\">{}</p>", Escaped(sample))?;
    }
    writeln!(html, "<header>\n<div>\n<p class=\"clinic\">{}</p>", Escaped(&document.clinic))?;
    document.clinic_lines.iter().try_for_each(|line| writeln!(html, "<p>{}</p>", Escaped(line)))?;
    writeln!(html, "</div>\n<div class=\"reference\">")?;
    document
        .reference_lines
        .iter()
        .try_for_each(|line| writeln!(html, "<p>{}</p>", Escaped(line)))?;
    writeln!(html, "</div>\n</header>\n<h1>{}</h1>", Escaped(&document.title))?;
    if document.about.is_empty() {
        return Ok(());
    }
    writeln!(html, "<p class=\"about\">{}</p>", Escaped(&document.about.join(" · ")))
}

fn total(html: &mut String, document: &Document) -> fmt::Result {
    let total = &document.total;
    writeln!(html, "<p class=\"total\"><span class=\"lead\">{}</span>", Escaped(&total.lead))?;
    write!(html, "<strong>{}</strong>", Escaped(&total.amount))?;
    for also in [&total.plus, &total.if_booked, &total.as_you_go, &total.member] {
        also.iter()
            .try_for_each(|also| write!(html, "\n<span class=\"plus\">{}</span>", Escaped(also)))?;
    }
    writeln!(html, "</p>")?;
    if let Some(picture) = &document.picture {
        bar(html, picture)?;
        picture.certain_key.iter().try_for_each(|key| certain_key(html, key))?;
    }
    document.reasons.iter().try_for_each(|part| reasons(html, part, document.picture.is_some()))
}

fn bar(html: &mut String, picture: &RangePicture) -> fmt::Result {
    writeln!(
        html,
        "<div class=\"bar\" role=\"img\" aria-label=\"{}\">",
        Escaped(&picture.description)
    )?;
    if picture.certain > 0 {
        writeln!(html, "<span class=\"certain\" style=\"flex-grow:{}\"></span>", picture.certain)?;
    }
    for (part, width) in picture.parts.iter().enumerate() {
        writeln!(html, "<span class=\"part-{part}\" style=\"flex-grow:{width}\"></span>")?;
    }
    writeln!(html, "</div>")
}

fn certain_key(html: &mut String, key: &Reason) -> fmt::Result {
    write!(html, "<p class=\"key\"><span class=\"swatch certain\" aria-hidden=\"true\"></span>")?;
    share(html, key)?;
    writeln!(html, "</p>")
}

fn share(html: &mut String, reason: &Reason) -> fmt::Result {
    if let Some(amount) = &reason.amount {
        write!(html, "<span class=\"share\">{}</span> ", Escaped(amount))?;
    }
    write!(html, "<span>{}</span>", Escaped(&reason.text))
}

fn reasons(html: &mut String, reasons: &Reasons, has_bar: bool) -> fmt::Result {
    writeln!(html, "<div class=\"reasons\">\n<p>{}</p>", Escaped(&reasons.heading))?;
    let has_shares = reasons.reasons.iter().any(|reason| reason.amount.is_some());
    // The role is what Safari forgets of a list without marks.
    writeln!(html, "{}", if has_shares { "<ul class=\"shares\" role=\"list\">" } else { "<ul>" })?;
    for (part, reason) in reasons.reasons.iter().enumerate() {
        write!(html, "<li>")?;
        if has_bar {
            write!(html, "<span class=\"swatch part-{part}\" aria-hidden=\"true\"></span>")?;
        }
        share(html, reason)?;
        writeln!(html, "</li>")?;
    }
    writeln!(html, "</ul>\n</div>")
}

// The roles are those that the elements have anyway; they keep them where the style turns the
// table into blocks, on a phone.
fn table(html: &mut String, table: &Table) -> fmt::Result {
    writeln!(html, "<h2 id=\"lines\">{}</h2>", Escaped(&table.title))?;
    writeln!(html, "<table role=\"table\" aria-labelledby=\"lines\">")?;
    writeln!(html, "<thead role=\"rowgroup\">\n<tr role=\"row\">")?;
    for column in &table.columns {
        writeln!(html, "<th scope=\"col\" role=\"columnheader\">{}</th>", Escaped(column))?;
    }
    writeln!(html, "</tr>\n</thead>\n<tbody role=\"rowgroup\">")?;
    table.lines.iter().try_for_each(|line| row(html, line))?;
    writeln!(html, "</tbody>\n<tfoot role=\"rowgroup\">")?;
    row(html, &table.total)?;
    writeln!(html, "</tfoot>\n</table>")
}

fn row(html: &mut String, line: &Line) -> fmt::Result {
    write!(
        html,
        "<tr role=\"row\">\n<th scope=\"row\" role=\"rowheader\">{}",
        Escaped(&line.label)
    )?;
    line.notes.iter().try_for_each(|note| write!(html, "<small>{}</small>", Escaped(note)))?;
    writeln!(html, "</th>\n<td role=\"cell\" class=\"counted\">{}</td>", Escaped(&line.counted))?;
    writeln!(html, "<td role=\"cell\">{}</td>\n</tr>", Escaped(&line.price))
}

fn section(html: &mut String, section: &Section) -> fmt::Result {
    writeln!(html, "<section>\n<h2>{}</h2>", Escaped(&section.title))?;
    section.paragraphs.iter().try_for_each(|text| writeln!(html, "<p>{}</p>", Escaped(text)))?;
    writeln!(html, "</section>")
}

fn entries(html: &mut String, section: &Section) -> fmt::Result {
    writeln!(html, "<section>\n<h2>{}</h2>\n<ul>", Escaped(&section.title))?;
    section.paragraphs.iter().try_for_each(|text| writeln!(html, "<li>{}</li>", Escaped(text)))?;
    writeln!(html, "</ul>\n</section>")
}

fn expectations(html: &mut String, part: &Expectations) -> fmt::Result {
    writeln!(html, "<section class=\"expect\">\n<h2>{}</h2>", Escaped(&part.title))?;
    writeln!(html, "<p>{}</p>\n<div class=\"topics\">", Escaped(&part.note))?;
    for topic in &part.topics {
        writeln!(html, "<div>\n<h3>{}</h3>", Escaped(&topic.title))?;
        topic.paragraphs.iter().try_for_each(|text| writeln!(html, "<p>{}</p>", Escaped(text)))?;
        writeln!(html, "</div>")?;
    }
    writeln!(html, "</div>\n</section>")
}

/// A text that prints literally, in an element or within double quotes.
struct Escaped<'t>(&'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for character in printable(self.0).chars() {
            match character {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                _ => f.write_char(character)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_a_text_is_escaped() {
        let hostile = "<script>alert(\"1\")</script> & 'x'\u{202e}";
        assert_eq!(
            Escaped(hostile).to_string(),
            "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;"
        );
    }
}
