# Generated from schema/.
"""Role mining identity distribution distribution inner."""

__all__ = ["RoleMiningIdentityDistributionDistributionInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RoleMiningIdentityDistributionDistributionInner(Model):
        """Role mining identity distribution distribution inner."""

        attribute_value: str | None
        count: int | None
        def __init__(
            self,
            *,
            attribute_value: str | None = ...,
            count: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMiningIdentityDistributionDistributionInner = model("beta", "RoleMiningIdentityDistributionDistributionInner")
