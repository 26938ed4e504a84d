//! The error responses that operations share.

use super::{ERROR_RESPONSE, RATE_LIMITED_RESPONSE, UNAUTHORIZED_RESPONSE};
use crate::schema::{DeclaredResponse, Type};

pub(super) const BAD_REQUEST: DeclaredResponse = DeclaredResponse::new(400, Type::Model(&ERROR_RESPONSE));
pub(super) const UNAUTHORIZED: DeclaredResponse = DeclaredResponse::new(401, Type::Model(&UNAUTHORIZED_RESPONSE));
pub(super) const FORBIDDEN: DeclaredResponse = DeclaredResponse::new(403, Type::Model(&ERROR_RESPONSE));
pub(super) const NOT_FOUND: DeclaredResponse = DeclaredResponse::new(404, Type::Model(&ERROR_RESPONSE));
pub(super) const RATE_LIMITED: DeclaredResponse = DeclaredResponse::new(429, Type::Model(&RATE_LIMITED_RESPONSE));
pub(super) const FAILED: DeclaredResponse = DeclaredResponse::new(500, Type::Model(&ERROR_RESPONSE));
