//! Tables of records for data frames, in Arrow's columns. What is in a table, and of which type, follows from `schema`.

mod column;
mod record;
mod rows;
mod stream;
mod surface;
mod table;
mod values;

pub(crate) use surface::register;
