# Generated from schema/.
"""Send classify machine account from source200 response."""

__all__ = ["SendClassifyMachineAccountFromSource200Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SendClassifyMachineAccountFromSource200Response(Model):
        """Send classify machine account from source200 response."""

        accounts_submitted_for_processing: int | None
        def __init__(
            self,
            *,
            accounts_submitted_for_processing: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SendClassifyMachineAccountFromSource200Response = model("v2025", "SendClassifyMachineAccountFromSource200Response")
