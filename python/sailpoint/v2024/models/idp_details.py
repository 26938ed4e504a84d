# Generated from schema/.
"""Idp details."""

__all__ = ["IdpDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2024.models.jit_configuration import JITConfiguration

    class IdpDetails(Model):
        """Idp details."""

        role: str | None
        """Known values: SAML_IDP, SAML_SP."""
        entity_id: str | None
        binding: str | None
        authn_context: str | None
        logout_url: str | None
        include_authn_context: bool | None
        name_id: str | None
        jit_configuration: JITConfiguration | None
        cert: str | None
        login_url_post: str | None
        login_url_redirect: str | None
        mapping_attribute: str
        certificate_expiration_date: str | None
        certificate_name: str | None
        def __init__(
            self,
            *,
            mapping_attribute: str,
            role: Literal["SAML_IDP", "SAML_SP"] | None = ...,
            entity_id: str | None = ...,
            binding: str | None = ...,
            authn_context: str | None = ...,
            logout_url: str | None = ...,
            include_authn_context: bool | None = ...,
            name_id: str | None = ...,
            jit_configuration: JITConfiguration | Mapping[str, Any] | None = ...,
            cert: str | None = ...,
            login_url_post: str | None = ...,
            login_url_redirect: str | None = ...,
            certificate_expiration_date: str | None = ...,
            certificate_name: str | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    IdpDetails = model("v2024", "IdpDetails")
