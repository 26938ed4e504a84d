# Generated from schema/.
"""Dependant app connections account source."""

__all__ = ["DependantAppConnectionsAccountSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.dependant_app_connections_account_source_password_policies_inner import DependantAppConnectionsAccountSourcePasswordPoliciesInner

    class DependantAppConnectionsAccountSource(Model):
        """Dependant app connections account source."""

        use_for_password_management: bool | None
        password_policies: list[DependantAppConnectionsAccountSourcePasswordPoliciesInner] | None
        def __init__(
            self,
            *,
            use_for_password_management: bool | None = ...,
            password_policies: Sequence[DependantAppConnectionsAccountSourcePasswordPoliciesInner | Mapping[str, Any]]
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DependantAppConnectionsAccountSource = model("v2025", "DependantAppConnectionsAccountSource")
