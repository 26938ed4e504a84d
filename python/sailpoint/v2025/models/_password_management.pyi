# Generated from schema/.
"""The models of the schema file password_management, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model

class PasswordChangeRequest(Model):
    """Password change request."""

    identity_id: str | None
    encrypted_password: str | None
    public_key_id: str | None
    account_id: str | None
    source_id: str | None
    def __init__(
        self,
        *,
        identity_id: str | None = ...,
        encrypted_password: str | None = ...,
        public_key_id: str | None = ...,
        account_id: str | None = ...,
        source_id: str | None = ...,
    ) -> None: ...

class PasswordChangeResponse(Model):
    """Password change response."""

    request_id: str | None
    state: str | None
    """Known values: IN_PROGRESS, FINISHED, FAILED."""
    def __init__(
        self,
        *,
        request_id: str | None = ...,
        state: Literal["IN_PROGRESS", "FINISHED", "FAILED"] | None = ...,
    ) -> None: ...

class PasswordDigitToken(Model):
    """Password digit token."""

    digit_token: str | None
    request_id: str | None
    def __init__(
        self,
        *,
        digit_token: str | None = ...,
        request_id: str | None = ...,
    ) -> None: ...

class PasswordDigitTokenReset(Model):
    """Password digit token reset."""

    user_id: str
    length: int | None
    duration_minutes: int | None
    def __init__(
        self,
        *,
        user_id: str,
        length: int | None = ...,
        duration_minutes: int | None = ...,
    ) -> None: ...

class PasswordInfo(Model):
    """Password info."""

    identity_id: str | None
    source_id: str | None
    public_key_id: str | None
    public_key: str | None
    accounts: list[PasswordInfoAccount] | None
    policies: list[str] | None
    def __init__(
        self,
        *,
        identity_id: str | None = ...,
        source_id: str | None = ...,
        public_key_id: str | None = ...,
        public_key: str | None = ...,
        accounts: Sequence[PasswordInfoAccount | Mapping[str, Any]] | None = ...,
        policies: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class PasswordInfoAccount(Model):
    """Password info account."""

    account_id: str | None
    account_name: str | None
    def __init__(
        self,
        *,
        account_id: str | None = ...,
        account_name: str | None = ...,
    ) -> None: ...

class PasswordInfoQueryDTO(Model):
    """Password info query DTO."""

    user_name: str | None
    source_name: str | None
    def __init__(
        self,
        *,
        user_name: str | None = ...,
        source_name: str | None = ...,
    ) -> None: ...

class PasswordStatus(Model):
    """Password status."""

    request_id: str | None
    state: str | None
    """Known values: IN_PROGRESS, FINISHED, FAILED."""
    errors: list[str] | None
    source_ids: list[str] | None
    def __init__(
        self,
        *,
        request_id: str | None = ...,
        state: Literal["IN_PROGRESS", "FINISHED", "FAILED"] | None = ...,
        errors: list[str] | tuple[str, ...] | None = ...,
        source_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
