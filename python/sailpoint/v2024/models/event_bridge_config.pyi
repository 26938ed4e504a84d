# Written by `make stubs` from schema/; change it there.
"""Event bridge config."""

from sailpoint._core import Model

__all__ = ["EventBridgeConfig"]

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
