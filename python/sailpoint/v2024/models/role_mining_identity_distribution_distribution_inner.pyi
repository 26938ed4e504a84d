# Written by `make stubs` from schema/; change it there.
"""Role mining identity distribution distribution inner."""

from sailpoint._core import Model

__all__ = ["RoleMiningIdentityDistributionDistributionInner"]

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
