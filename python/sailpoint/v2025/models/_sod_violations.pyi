# Generated from schema/.
"""The models of the schema file sod_violations, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model

class ExceptionAccessCriteria(Model):
    """Exception access criteria."""

    left_criteria: ExceptionCriteria | None
    right_criteria: ExceptionCriteria | None
    def __init__(
        self,
        *,
        left_criteria: ExceptionCriteria | Mapping[str, Any] | None = ...,
        right_criteria: ExceptionCriteria | Mapping[str, Any] | None = ...,
    ) -> None: ...

class ExceptionCriteria(Model):
    """Exception criteria."""

    criteria_list: list[ExceptionCriteriaCriteriaListInner] | None
    def __init__(
        self,
        *,
        criteria_list: Sequence[ExceptionCriteriaCriteriaListInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ExceptionCriteriaCriteriaListInner(Model):
    """Exception criteria criteria list inner."""

    type: str | None
    """Known values: ENTITLEMENT."""
    id: str | None
    name: str | None
    existing: bool | None
    def __init__(
        self,
        *,
        type: Literal["ENTITLEMENT"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        existing: bool | None = ...,
    ) -> None: ...

class IdentityWithNewAccess(Model):
    """Identity with new access."""

    identity_id: str
    access_refs: list[IdentityWithNewAccessAccessRefsInner]
    def __init__(
        self,
        *,
        identity_id: str,
        access_refs: Sequence[IdentityWithNewAccessAccessRefsInner | Mapping[str, Any]],
    ) -> None: ...

class IdentityWithNewAccessAccessRefsInner(Model):
    """Identity with new access access refs inner."""

    type: str | None
    """Known values: ENTITLEMENT."""
    id: str | None
    def __init__(
        self,
        *,
        type: Literal["ENTITLEMENT"] | None = ...,
        id: str | None = ...,
    ) -> None: ...

class SodViolationCheck(Model):
    """Sod violation check."""

    request_id: str
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    def __init__(
        self,
        *,
        request_id: str,
        created: datetime | str | None = ...,
    ) -> None: ...

class ViolationContext(Model):
    """Violation context."""

    policy: ViolationContextPolicy | None
    conflicting_access_criteria: ExceptionAccessCriteria | None
    def __init__(
        self,
        *,
        policy: ViolationContextPolicy | Mapping[str, Any] | None = ...,
        conflicting_access_criteria: ExceptionAccessCriteria | Mapping[str, Any] | None = ...,
    ) -> None: ...

class ViolationContextPolicy(Model):
    """Violation context policy."""

    type: str | None
    """Known values: ENTITLEMENT."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["ENTITLEMENT"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class ViolationPrediction(Model):
    """Violation prediction."""

    violation_contexts: list[ViolationContext] | None
    def __init__(
        self,
        *,
        violation_contexts: Sequence[ViolationContext | Mapping[str, Any]] | None = ...,
    ) -> None: ...
