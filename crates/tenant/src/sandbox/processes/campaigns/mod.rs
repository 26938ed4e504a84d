//! Certification campaigns, in which reviewers decide which access people keep.

mod campaign;
mod certification;
mod create;
mod decide;
mod generate;
mod lifecycle;
mod lists;
mod other_versions;
mod reassign;
mod reports;
mod review_item;
mod sign_off;
mod steps;
mod summaries;

pub(super) use reports::report_rows;
pub(super) use steps::{CAMPAIGNS, CERTIFICATIONS, CERTIFICATIONS_OF_OTHER_VERSIONS};
