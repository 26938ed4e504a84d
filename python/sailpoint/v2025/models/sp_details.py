# Generated from schema/.
"""Sp details."""

__all__ = ["SpDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from sailpoint._core import Model

    class SpDetails(Model):
        """Sp details."""

        role: str | None
        """Known values: SAML_IDP, SAML_SP."""
        entity_id: str | None
        alias: str | None
        callback_url: str
        legacy_acs_url: str | None
        def __init__(
            self,
            *,
            callback_url: str,
            role: Literal["SAML_IDP", "SAML_SP"] | None = ...,
            entity_id: str | None = ...,
            alias: str | None = ...,
            legacy_acs_url: str | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    SpDetails = model("v2025", "SpDetails")
