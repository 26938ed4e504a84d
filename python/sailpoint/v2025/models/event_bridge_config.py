# Generated from schema/.
"""Event bridge config."""

__all__ = ["EventBridgeConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class EventBridgeConfig(Model):
        """Event bridge config."""

        aws_account: str
        aws_region: str
        def __init__(
            self,
            *,
            aws_account: str,
            aws_region: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    EventBridgeConfig = model("v2025", "EventBridgeConfig")
