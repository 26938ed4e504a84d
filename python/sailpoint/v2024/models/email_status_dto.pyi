# Written by `make stubs` from schema/; change it there.
"""Email status dto."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["EmailStatusDto"]

class EmailStatusDto(Model):
    """Email status dto."""

    id: str | None
    email: str | None
    is_verified_by_domain: bool | None
    verification_status: str | None
    """Known values: PENDING, SUCCESS, FAILED, NA."""
    region: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        email: str | None = ...,
        is_verified_by_domain: bool | None = ...,
        verification_status: Literal["PENDING", "SUCCESS", "FAILED", "NA"] | None = ...,
        region: str | None = ...,
    ) -> None: ...
