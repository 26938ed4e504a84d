# Generated from schema/.
"""Email status dto."""

__all__ = ["EmailStatusDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    EmailStatusDto = model("v2024", "EmailStatusDto")
