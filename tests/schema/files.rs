//! Mistakes in schema files end the build with the file and the line, and texts reach what they describe.

#[path = "../../build/mod.rs"]
mod schema_files;

use schema_files::version::DeclaredNames;
use schema_files::{lines, record};
use std::path::Path;

const DECLARED: &str = "\
error 400 object
error 401 object
error 403 object
error 429 object
error 500 object

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
fn read(more: &str) -> Result<DeclaredNames<'static>, String> {
    version(&format!("{DECLARED}{more}"), None)
}

/// The version in a file.
fn version(text: &str, base: Option<&DeclaredNames<'static>>) -> Result<DeclaredNames<'static>, String> {
    let text: &'static str = text.to_owned().leak();
    let blocks = lines::blocks(Path::new("x.schema"), text).map_err(|mistake| mistake.to_string())?;
    DeclaredNames::read(blocks.leak(), base).map_err(|mistake| mistake.to_string())
}

fn mistake(more: &str) -> String {
    read(more).err().unwrap_or_default()
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

/// A version that has most of its declarations from [`DECLARED`] with these lines.
fn derived(base: &str, text: &str) -> Result<DeclaredNames<'static>, String> {
    let base = read(base)?;
    version(text, Some(&base))
}

const TEXTS: &str = "\
text Role A role.
  mixin module.Methods
  name Its name.
text RolesApi Roles.
  list_roles List roles.
    owner The owner.
amend Role
  reason The service sends it.
  extra: str
";

#[test]
fn a_version_takes_what_is_the_same_and_declares_what_differs() {
    let declared = derived(
        TEXTS,
        "base x\nerror 401 str\nmodel Role\n  name: str\n  other: int\n\napi RolesApi\n  same upload\n  list_roles GET /all\n    ?owner: int\n    200 [Role]\n",
    );
    let Ok(declared) = declared else {
        panic!("the version is right: {declared:?}", declared = declared.err())
    };
    let (Some(role), Some(api)) = (declared.models.get("Role"), declared.apis.get("RolesApi")) else {
        panic!("both are declared")
    };
    let record::KindRecord::Object { fields, .. } = &role.kind else {
        panic!("it is an object")
    };
    let named: Vec<_> = fields.iter().map(|field| (field.wire, field.doc)).collect();
    let methods: Vec<_> = api.operations.iter().map(|it| (it.python, it.path)).collect();

    assert_eq!(named, [("name", "Its name."), ("other", ""), ("extra", "")]);
    assert_eq!(
        (role.doc, role.mixin.map(|mixin| mixin.name)),
        ("A role.", Some("Methods"))
    );
    assert_eq!(methods, [("list_roles", "/all"), ("upload", "/roles/upload")]);
    let listing = api.operations.first();
    assert_eq!(listing.map(|it| it.summary), Some("List roles."));
    assert_eq!(
        listing.and_then(|it| it.parameters.first()).map(|it| it.doc),
        Some("The owner.")
    );
    for operation in &api.operations {
        let rejected = operation.responses.iter().find(|it| it.status == 401);
        assert_eq!(rejected.and_then(|it| it.ty.clone()), Some(record::TypeRecord::Str));
    }
}

#[test]
fn a_name_that_the_base_does_not_have_names_its_line() {
    for (text, expected) in [
        ("same Rle\n", "x.schema:1: the base has no Rle"),
        (
            "api RolesApi\n  same list_rles\n",
            "x.schema:2: the base has no list_rles",
        ),
        (
            "api RolesApi\n  same upload\n",
            "x.schema:1: RolesApi: upload: no model is called Role",
        ),
    ] {
        assert_eq!(derived("", text).err().as_deref(), Some(expected));
    }
}
