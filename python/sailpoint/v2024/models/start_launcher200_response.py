# Generated from schema/.
"""Start launcher200 response."""

__all__ = ["StartLauncher200Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class StartLauncher200Response(Model):
        """Start launcher200 response."""

        interactive_process_id: str
        def __init__(
            self,
            *,
            interactive_process_id: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    StartLauncher200Response = model("v2024", "StartLauncher200Response")
