//! Seeds: readable documents that say what a tenant holds when it starts.

mod company;
mod document;
mod events;
mod generated_company;
mod joined;
mod name_index;
mod names_to_ids;
mod objects;
mod parsing;
mod seed;
mod stable_ids;

pub(crate) use generated_company::generated_company;
pub(crate) use seed::Seed;
