//! Mistakes in schema files end the build with the file and the line, and texts reach what they describe.

#![allow(dead_code, unreachable_pub, reason = "the build script uses the rest")]

#[path = "../../build/checks.rs"]
mod checks;
#[path = "../../build/lines.rs"]
mod lines;
#[path = "../../src/schema/names.rs"]
mod names;
#[path = "../../build/ours.rs"]
mod ours;
#[path = "../../build/parse.rs"]
mod parse;
#[path = "../../src/schema/record.rs"]
mod record;
#[path = "../../build/version.rs"]
mod version;
#[path = "../../build/words.rs"]
mod words;

use std::path::Path;
use version::Declared;

const DECLARED: &str = "\
model Role
  name: str!

api RolesApi
  list_roles GET /roles
    ?limit
    ?owner: str
    200 [Role]
  upload POST /roles/upload
    form file: file
    200 Role
";

/// The version in a file that begins with [`DECLARED`].
fn read(more: &str) -> Result<Declared<'static>, String> {
    let text: &'static str = format!("{DECLARED}{more}").leak();
    let blocks = lines::blocks(Path::new("x.schema"), text).map_err(|mistake| mistake.to_string())?;
    Declared::read(blocks.leak()).map_err(|mistake| mistake.to_string())
}

fn mistake(more: &str) -> String {
    let models = "enum ErrorResponseDto\n  A\nenum ListAccessProfiles401Response\n  A\nenum ListAccessProfiles429Response\n  A\n";
    read(&format!("{models}{more}")).err().unwrap_or_default()
}

#[test]
fn a_mistake_in_a_text_names_its_line() {
    for (text, expected) in [
        ("text Rle A role.\n", "x.schema:18: \"Rle\" is not declared"),
        (
            "text Role A role.\n  nme The name.\n",
            "x.schema:19: Role has no member \"nme\"",
        ),
        (
            "text RolesApi Roles.\n  list_rles List.\n",
            "x.schema:19: RolesApi has no method \"list_rles\"",
        ),
        (
            "text RolesApi Roles.\n  list_roles List.\n    ownr The owner.\n",
            "x.schema:20: there is no argument \"ownr\"",
        ),
        (
            "text Role A role.\ntext Role A role again.\n",
            "x.schema:19: Role has a text already, at x.schema:18",
        ),
    ] {
        assert_eq!(mistake(text), expected);
    }
}

#[test]
fn texts_reach_parameters_fields_of_forms_and_amended_parameters() {
    let text = "\
enum ErrorResponseDto
  A
enum ListAccessProfiles401Response
  A
enum ListAccessProfiles429Response
  A
text RolesApi Roles.
  list_roles List roles.
    owner The owner.
  upload Upload roles.
    file The file.
amend RolesApi
  reason The document lacks that it is required.
  list_roles
    ?owner: str!
";
    let Ok(declared) = read(text) else {
        panic!("the text is right")
    };
    let Some(api) = declared.apis.get("RolesApi") else {
        panic!("the class is declared")
    };
    let docs = |at: usize| {
        api.operations.get(at).map(|operation| {
            let parameters = operation.parameters.iter().map(|parameter| parameter.doc);
            parameters
                .chain(operation.form.iter().map(|field| field.doc))
                .collect::<Vec<_>>()
        })
    };

    assert_eq!(docs(0), Some(vec!["Maximum number of records.", "The owner."]));
    assert_eq!(docs(1), Some(vec!["The file."]));
}
