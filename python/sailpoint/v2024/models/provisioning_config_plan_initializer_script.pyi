# Written by `make stubs` from schema/; change it there.
"""Provisioning config plan initializer script."""

from sailpoint._core import Model

__all__ = ["ProvisioningConfigPlanInitializerScript"]

class ProvisioningConfigPlanInitializerScript(Model):
    """Provisioning config plan initializer script."""

    source: str | None
    def __init__(
        self,
        *,
        source: str | None = ...,
    ) -> None: ...
