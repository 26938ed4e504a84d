# Generated from schema/.
"""The models of the schema file mfa_controller, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model

class DuoVerificationRequest(Model):
    """Duo verification request."""

    user_id: str
    signed_response: str
    def __init__(
        self,
        *,
        user_id: str,
        signed_response: str,
    ) -> None: ...

class KbaAuthResponse(Model):
    """Kba auth response."""

    kba_auth_response_items: list[KbaAuthResponseItem] | None
    status: str | None
    """Known values: PENDING, SUCCESS, FAILED, LOCKOUT, NOT_ENOUGH_DATA."""
    def __init__(
        self,
        *,
        kba_auth_response_items: Sequence[KbaAuthResponseItem | Mapping[str, Any]] | None = ...,
        status: Literal["PENDING", "SUCCESS", "FAILED", "LOCKOUT", "NOT_ENOUGH_DATA"] | None = ...,
    ) -> None: ...

class KbaAuthResponseItem(Model):
    """Kba auth response item."""

    question_id: str | None
    is_verified: bool | None
    def __init__(
        self,
        *,
        question_id: str | None = ...,
        is_verified: bool | None = ...,
    ) -> None: ...

class OktaVerificationRequest(Model):
    """Okta verification request."""

    user_id: str
    def __init__(
        self,
        *,
        user_id: str,
    ) -> None: ...

class SendTokenRequest(Model):
    """Send token request."""

    user_alias: str
    delivery_type: str
    """Known values: SMS_PERSONAL, VOICE_PERSONAL, SMS_WORK, VOICE_WORK, EMAIL_WORK, EMAIL_PERSONAL."""
    def __init__(
        self,
        *,
        user_alias: str,
        delivery_type: Literal["SMS_PERSONAL", "VOICE_PERSONAL", "SMS_WORK", "VOICE_WORK", "EMAIL_WORK", "EMAIL_PERSONAL"],
    ) -> None: ...

class SendTokenResponse(Model):
    """Send token response."""

    request_id: str | None
    status: str | None
    """Known values: SUCCESS, FAILED."""
    error_message: str | None
    def __init__(
        self,
        *,
        request_id: str | None = ...,
        status: Literal["SUCCESS", "FAILED"] | None = ...,
        error_message: str | None = ...,
    ) -> None: ...

class TokenAuthRequest(Model):
    """Token auth request."""

    token: str
    user_alias: str
    delivery_type: str
    """Known values: SMS_PERSONAL, VOICE_PERSONAL, SMS_WORK, VOICE_WORK, EMAIL_WORK, EMAIL_PERSONAL."""
    def __init__(
        self,
        *,
        token: str,
        user_alias: str,
        delivery_type: Literal["SMS_PERSONAL", "VOICE_PERSONAL", "SMS_WORK", "VOICE_WORK", "EMAIL_WORK", "EMAIL_PERSONAL"],
    ) -> None: ...

class TokenAuthResponse(Model):
    """Token auth response."""

    status: str | None
    """Known values: PENDING, SUCCESS, FAILED, LOCKOUT, NOT_ENOUGH_DATA."""
    def __init__(
        self,
        *,
        status: Literal["PENDING", "SUCCESS", "FAILED", "LOCKOUT", "NOT_ENOUGH_DATA"] | None = ...,
    ) -> None: ...

class VerificationPollRequest(Model):
    """Verification poll request."""

    request_id: str
    def __init__(
        self,
        *,
        request_id: str,
    ) -> None: ...

class VerificationResponse(Model):
    """Verification response."""

    request_id: str | None
    status: str | None
    """Known values: PENDING, SUCCESS, FAILED, LOCKOUT, NOT_ENOUGH_DATA."""
    error: str | None
    def __init__(
        self,
        *,
        request_id: str | None = ...,
        status: Literal["PENDING", "SUCCESS", "FAILED", "LOCKOUT", "NOT_ENOUGH_DATA"] | None = ...,
        error: str | None = ...,
    ) -> None: ...
