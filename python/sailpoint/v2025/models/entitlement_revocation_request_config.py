# Generated from schema/.
"""Entitlement revocation request config."""

__all__ = ["EntitlementRevocationRequestConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.entitlement_approval_scheme import EntitlementApprovalScheme

    class EntitlementRevocationRequestConfig(Model):
        """Entitlement revocation request config."""

        approval_schemes: list[EntitlementApprovalScheme] | None
        def __init__(
            self,
            *,
            approval_schemes: Sequence[EntitlementApprovalScheme | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EntitlementRevocationRequestConfig = model("v2025", "EntitlementRevocationRequestConfig")
