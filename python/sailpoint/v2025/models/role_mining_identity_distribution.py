# Generated from schema/.
"""Role mining identity distribution."""

__all__ = ["RoleMiningIdentityDistribution"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.role_mining_identity_distribution_distribution_inner import RoleMiningIdentityDistributionDistributionInner

    class RoleMiningIdentityDistribution(Model):
        """Role mining identity distribution."""

        attribute_name: str | None
        distribution: list[RoleMiningIdentityDistributionDistributionInner] | None
        def __init__(
            self,
            *,
            attribute_name: str | None = ...,
            distribution: Sequence[RoleMiningIdentityDistributionDistributionInner | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMiningIdentityDistribution = model("v2025", "RoleMiningIdentityDistribution")
