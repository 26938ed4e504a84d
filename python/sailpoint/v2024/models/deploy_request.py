# Generated from schema/.
"""Deploy request."""

__all__ = ["DeployRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DeployRequest(Model):
        """Deploy request."""

        draft_id: str
        def __init__(
            self,
            *,
            draft_id: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    DeployRequest = model("v2024", "DeployRequest")
