# Generated from schema/.
"""Owns."""

__all__ = ["Owns"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.reference import Reference

    class Owns(Model):
        """Owns."""

        sources: list[Reference] | None
        entitlements: list[Reference] | None
        access_profiles: list[Reference] | None
        roles: list[Reference] | None
        apps: list[Reference] | None
        governance_groups: list[Reference] | None
        fallback_approver: bool | None
        def __init__(
            self,
            *,
            sources: Sequence[Reference | Mapping[str, Any]] | None = ...,
            entitlements: Sequence[Reference | Mapping[str, Any]] | None = ...,
            access_profiles: Sequence[Reference | Mapping[str, Any]] | None = ...,
            roles: Sequence[Reference | Mapping[str, Any]] | None = ...,
            apps: Sequence[Reference | Mapping[str, Any]] | None = ...,
            governance_groups: Sequence[Reference | Mapping[str, Any]] | None = ...,
            fallback_approver: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Owns = model("v2025", "Owns")
