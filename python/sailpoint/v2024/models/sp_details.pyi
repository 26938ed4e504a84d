# Written by `make stubs` from schema/; change it there.
"""Sp details."""

from typing import Literal

from typing_extensions import Self

from sailpoint._core import Model

__all__ = ["SpDetails"]

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
