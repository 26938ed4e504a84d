//! The SQLite database of a tenant: connections, tables and queries.

mod accounts;
mod browsing;
mod columns;
mod condition;
mod connection;
mod error;
mod filtered_column;
mod object_page;
mod objects;
mod ordered_json;
mod people;
mod people_pages;
mod profile_page;
mod profile_text;
mod profiles;
mod queries;
mod reader;
mod search_rows;
mod snapshot;
mod state_file;
mod tasks;
mod writer;

pub(crate) use browsing::{BrowseQuery, FoundDocument, PROFILES};
pub(crate) use connection::Database;
pub(crate) use error::{DUPLICATE, StoreError, closed, is_conflict};
pub(crate) use filtered_column::FilteredColumn;
pub(crate) use object_page::ObjectQuery;
pub(crate) use objects::ObjectPlace;
pub(crate) use people_pages::{AccountView, PeopleQuery, PeopleView};
pub(crate) use profile_page::{MAX_PAGE, PageQuery, StoredProfile, find_page};
pub(crate) use profile_text::MAX_PROFILE;
pub(crate) use reader::{SharedDatabase, StateReader, lock, with_database};
pub(crate) use search_rows::ProfileName;
pub(crate) use state_file::StateFile;
pub(crate) use writer::DatabaseWriter;
