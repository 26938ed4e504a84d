# Generated from schema/.
"""Entitlement request config."""

__all__ = ["EntitlementRequestConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.entitlement_access_request_config import EntitlementAccessRequestConfig
    from sailpoint.v2025.models.entitlement_revocation_request_config import EntitlementRevocationRequestConfig

    class EntitlementRequestConfig(Model):
        """Entitlement request config."""

        access_request_config: EntitlementAccessRequestConfig | None
        revocation_request_config: EntitlementRevocationRequestConfig | None
        def __init__(
            self,
            *,
            access_request_config: EntitlementAccessRequestConfig | Mapping[str, Any] | None = ...,
            revocation_request_config: EntitlementRevocationRequestConfig | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EntitlementRequestConfig = model("v2025", "EntitlementRequestConfig")
