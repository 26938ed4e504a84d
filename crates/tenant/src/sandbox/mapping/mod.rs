//! Computes identity attributes from accounts by the mappings of a profile.

mod evaluator;
mod time_based;

pub(crate) use evaluator::MappingEvaluator;
pub(crate) use time_based::update_time_based_flag;
