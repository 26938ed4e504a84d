# Generated from schema/.
"""Send classify machine account200 response."""

__all__ = ["SendClassifyMachineAccount200Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SendClassifyMachineAccount200Response(Model):
        """Send classify machine account200 response."""

        is_machine: bool | None
        def __init__(
            self,
            *,
            is_machine: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SendClassifyMachineAccount200Response = model("v2024", "SendClassifyMachineAccount200Response")
