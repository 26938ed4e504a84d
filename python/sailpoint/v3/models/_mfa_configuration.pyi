# Generated from schema/.
"""The models of the schema file mfa_configuration, for type checkers."""

from collections.abc import Mapping
from typing import Any, Literal

from sailpoint._core import Model

class KbaAnswerResponseItem(Model):
    """Kba answer response item."""

    id: str
    question: str
    has_answer: bool
    def __init__(
        self,
        *,
        id: str,
        question: str,
        has_answer: bool,
    ) -> None: ...

class KbaQuestion(Model):
    """Kba question."""

    id: str
    text: str
    has_answer: bool
    num_answers: int
    def __init__(
        self,
        *,
        id: str,
        text: str,
        has_answer: bool,
        num_answers: int,
    ) -> None: ...

class MfaConfigTestResponse(Model):
    """Mfa config test response."""

    state: str | None
    """Known values: SUCCESS, FAILED.

    Read-only: it is left out of requests.
    """
    error: str | None
    """Read-only: it is left out of requests."""
    def __init__(
        self,
        *,
        state: Literal["SUCCESS", "FAILED"] | None = ...,
        error: str | None = ...,
    ) -> None: ...

class MfaDuoConfig(Model):
    """Mfa duo config."""

    mfa_method: str | None
    enabled: bool | None
    host: str | None
    access_key: str | None
    identity_attribute: str | None
    config_properties: dict[str, Any] | None
    def __init__(
        self,
        *,
        mfa_method: str | None = ...,
        enabled: bool | None = ...,
        host: str | None = ...,
        access_key: str | None = ...,
        identity_attribute: str | None = ...,
        config_properties: Mapping[str, Any] | None = ...,
    ) -> None: ...

class MfaOktaConfig(Model):
    """Mfa okta config."""

    mfa_method: str | None
    enabled: bool | None
    host: str | None
    access_key: str | None
    identity_attribute: str | None
    def __init__(
        self,
        *,
        mfa_method: str | None = ...,
        enabled: bool | None = ...,
        host: str | None = ...,
        access_key: str | None = ...,
        identity_attribute: str | None = ...,
    ) -> None: ...
