# Generated from schema/.
"""Federation protocol details."""

__all__ = ["FederationProtocolDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class FederationProtocolDetails(Model):
        """Federation protocol details."""

        role: str | None
        """Known values: SAML_IDP, SAML_SP."""
        entity_id: str | None
        def __init__(
            self,
            *,
            role: Literal["SAML_IDP", "SAML_SP"] | None = ...,
            entity_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FederationProtocolDetails = model("v2025", "FederationProtocolDetails")
