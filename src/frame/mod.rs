//! Tables of records for data frames, in Arrow's column format. The schema determines the columns and their types.

mod batch;
mod capacity;
mod capsule;
mod column;
mod columns;
mod flat;
mod list;
mod record;
mod scalars;
mod stream;
mod surface;
mod table;

pub(crate) use surface::register;
