# Generated from schema/.
"""Provisioning config plan initializer script."""

__all__ = ["ProvisioningConfigPlanInitializerScript"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ProvisioningConfigPlanInitializerScript(Model):
        """Provisioning config plan initializer script."""

        source: str | None
        def __init__(
            self,
            *,
            source: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ProvisioningConfigPlanInitializerScript = model("v3", "ProvisioningConfigPlanInitializerScript")
