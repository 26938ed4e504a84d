# Generated from schema/.
"""Role mining potential role provision request."""

__all__ = ["RoleMiningPotentialRoleProvisionRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RoleMiningPotentialRoleProvisionRequest(Model):
        """Role mining potential role provision request."""

        role_name: str | None
        role_description: str | None
        owner_id: str | None
        include_identities: bool | None
        directly_assigned_entitlements: bool | None
        def __init__(
            self,
            *,
            role_name: str | None = ...,
            role_description: str | None = ...,
            owner_id: str | None = ...,
            include_identities: bool | None = ...,
            directly_assigned_entitlements: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMiningPotentialRoleProvisionRequest = model("v2025", "RoleMiningPotentialRoleProvisionRequest")
