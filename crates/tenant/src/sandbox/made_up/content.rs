//! Made-up bodies of media types other than JSON.

use super::numbers::Numbers;

/// An archive without files: only the record that ends its directory.
const EMPTY_ARCHIVE: &str = "PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
/// A document with one empty page.
const EMPTY_PAGE: &str = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n\
    0000000053 00000 n \n0000000101 00000 n \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n163\n%%EOF\n";
/// Columns of a table that the schema does not declare.
const COLUMNS: [&str; 2] = ["id", "name"];

/// The body of a media type.
pub(super) fn content(media_type: &str, numbers: &mut Numbers) -> String {
    match media_type {
        "text/csv" | "application/csv" => {
            let row = format!("{},Example {}", numbers.id(), numbers.below(1000));
            format!("{}\r\n{row}\r\n", COLUMNS.join(","))
        }
        "application/zip" => EMPTY_ARCHIVE.to_owned(),
        "application/pdf" => EMPTY_PAGE.to_owned(),
        "application/xml" | "text/xml" => format!("<?xml version=\"1.0\"?>\n<Example id=\"{}\"/>\n", numbers.id()),
        "application/json" => format!("{{\"id\":\"{}\"}}", numbers.id()),
        _ => format!("Example {}\n", numbers.below(1000)),
    }
}
