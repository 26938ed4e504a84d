# Generated from schema/.
"""Public identity."""

__all__ = ["PublicIdentity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.identity_reference import IdentityReference
    from sailpoint.v2024.models.public_identity_attributes_inner import PublicIdentityAttributesInner

    class PublicIdentity(Model):
        """Public identity."""

        id: str | None
        name: str | None
        alias: str | None
        email: str | None
        status: str | None
        identity_state: str | None
        """Known values: ACTIVE, INACTIVE_SHORT_TERM, INACTIVE_LONG_TERM."""
        manager: IdentityReference | None
        attributes: list[PublicIdentityAttributesInner] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            alias: str | None = ...,
            email: str | None = ...,
            status: str | None = ...,
            identity_state: Literal["ACTIVE", "INACTIVE_SHORT_TERM", "INACTIVE_LONG_TERM"] | None = ...,
            manager: IdentityReference | Mapping[str, Any] | None = ...,
            attributes: Sequence[PublicIdentityAttributesInner | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PublicIdentity = model("v2024", "PublicIdentity")
