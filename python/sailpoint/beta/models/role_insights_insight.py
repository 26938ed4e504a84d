# Generated from schema/.
"""Role insights insight."""

__all__ = ["RoleInsightsInsight"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RoleInsightsInsight(Model):
        """Role insights insight."""

        type: str | None
        identities_with_access: int | None
        identities_impacted: int | None
        total_number_of_identities: int | None
        impacted_identity_names: str | None
        def __init__(
            self,
            *,
            type: str | None = ...,
            identities_with_access: int | None = ...,
            identities_impacted: int | None = ...,
            total_number_of_identities: int | None = ...,
            impacted_identity_names: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleInsightsInsight = model("beta", "RoleInsightsInsight")
